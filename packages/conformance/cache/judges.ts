import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Tool = "buildx" | "buildctl" | "bake";
export type Direction = "cache-to" | "cache-from";
export type Env = Record<string, string>;
export type Entry = { type: string; attrs: Record<string, string> };

/** A judge that is built: which code it runs, and of which release. */
export type Judge = { judge: "buildx" | "buildctl" | "daemon" | "controller"; version: string };

/** A cache spec for a client, with the environment that the client runs in. */
export type ClientQuestion = { tool: Tool; direction: Direction; spec: unknown; env?: Env | undefined };

/** One entry for the daemon's resolver, with the daemon's environment. */
export type DaemonQuestion = Entry & { direction: Direction; env?: Env | undefined };

/** The exports of one build. */
export type ControllerQuestion = { entries: Entry[] };

/** What a client makes of a spec; `sent` is there where its request differs from `entries`. */
export type ClientAnswer = {
  ok: boolean;
  entries?: Entry[];
  sent?: Entry[];
  stage?: "parse" | "client" | "files" | "judge";
  error?: string;
  panic?: string;
};

/** What the daemon's resolver makes of an entry, and how far it got. */
export type DaemonAnswer = {
  ok: boolean;
  reached?: "network" | "session";
  config?: Record<string, unknown>;
  later?: string;
  stage?: "judge";
  error?: string;
  panic?: string;
};

/** Which exports the controller refuses together, or how it takes them. */
export type ControllerAnswer = {
  ok: boolean;
  doubled?: string[];
  kept?: (Entry & { mode: "min" | "max"; ignoreError: boolean })[];
  error?: string;
  panic?: string;
};

const here = import.meta.dirname;

/** Lists the judges in bin/, oldest release first. */
export function built(judge: Judge["judge"]): Judge[] {
  const all = JSON.parse(readFileSync(join(here, "releases.json"), "utf8")) as Judge[];
  return all
    .filter((one) => one.judge === judge && existsSync(binary(one)))
    .toSorted((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
}

/** Puts questions before a judge, and gives its answers in the same order. */
export function ask(judge: Judge, questions: ClientQuestion[]): ClientAnswer[];
export function ask(judge: Judge, questions: DaemonQuestion[]): DaemonAnswer[];
export function ask(judge: Judge, questions: ControllerQuestion[]): ControllerAnswer[];
export function ask(judge: Judge, questions: object[]): object[] {
  const input = questions.map((question, id) => `${JSON.stringify({ ...question, id: String(id) })}\n`).join("");
  const run = spawnSync(binary(judge), { input, encoding: "utf8", maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`${judge.judge} ${judge.version}: ${run.stderr}`);
  return run.stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { id: _, ...answer } = JSON.parse(line) as { id: string };
      return answer;
    });
}

function binary({ judge, version }: Judge): string {
  return join(here, "../bin/cache", `${judge}-${version}`);
}
