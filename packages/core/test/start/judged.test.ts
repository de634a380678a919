import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contextOf } from "../../src/check/context.ts";
import { check, explain, spellPath } from "../../src/index.ts";
import { root } from "../../src/records/tables/root.ts";
import { walk } from "../../src/records/walk.ts";
import type { PlainValue, StringValue } from "../../src/toml/node.ts";
import type { StartCheck } from "../../src/start/start-check.ts";
import { read } from "../../src/document.ts";
import { startChecks } from "../../src/generated/start-checks.ts";
import { startFacts } from "../../src/generated/start-facts.ts";
import { findStartProblems, type FoundProblem } from "../../src/start/find-start-problems.ts";

/** What the daemons of some releases made of a case. */
interface Row {
  case: string;
  releases: string[];
  started: boolean;
  exit?: number;
  printed?: string;
}

const rules = new Set(["does-not-start", "may-not-start"]);
const folder = new URL("cases/", import.meta.url);
const texts = new Map(
  readdirSync(folder).map((file) => [file.replace(".toml", ""), readFileSync(new URL(file, folder), "utf8")]),
);
const lines = readFileSync(new URL("judged.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n");
const rows = lines.map((line) => JSON.parse(line) as Row);
const runs = rows.flatMap(({ releases, ...row }) => releases.map((release) => ({ ...row, release })));

/** What else there was when the daemons ran, as the first line of a case says. */
function machineOf(text: string): { has(what: string): boolean } {
  const [, list = ""] = /^# with: (.*)/.exec(text) ?? [];
  const words = new Set(list.split(", "));
  return { has: (what) => (what === "runc" ? !words.has("no runc") : words.has(what)) };
}

function problemsOf(text: string, release: string): FoundProblem[] {
  const context = contextOf(read(text, { buildkit: release }), release, {});
  return context.loading.session.bound.flatMap((bound) => findStartProblems(bound, context));
}

/** Whether the conditions of a problem held on the machine of the run. */
function held({ where, unless }: FoundProblem, text: string): boolean {
  const machine = machineOf(text);
  if (where?.includes("runc") && !machine.has("runc")) return false;
  if (where?.includes("containerd") && !machine.has("containerd")) return false;
  return !(unless?.includes("user namespace") && machine.has("user namespace"));
}

/** What the daemon prints, or one of what it prints. */
function textsOf(known: StartCheck): string[] {
  return [startFacts.get(known)?.prints ?? []].flat();
}

/** Whether a daemon printed what it prints for a problem; it quotes the value, its address, its host or its port. */
function isTold({ check: known, span }: FoundProblem, printed: string): boolean {
  const value = span as PlainValue | StringValue;
  const written = value.kind === "string" ? value.value : (value.raw ?? "");
  const address = written.replace(/^\w+:\/\//, "");
  const host = address.slice(0, address.lastIndexOf(":"));
  const quoted = [written, address, host, written.slice(written.lastIndexOf(":") + 1)];
  return textsOf(known).some((text) => quoted.some((part) => printed.includes(text.replaceAll("{}", () => part))));
}

test("every case ran on every release that has judged", () => {
  const releases = new Set(runs.map(({ release }) => release));
  const missing = [...texts.keys()].flatMap((name) =>
    [...releases].filter((release) => !runs.some((run) => run.case === name && run.release === release)),
  );
  expect(missing).toEqual([]);
  expect(new Set(runs.map((run) => run.case))).toEqual(new Set(texts.keys()));
});

describe.for([...texts])("%s", ([name, text]) => {
  test.for(runs.filter((run) => run.case === name))("$release", ({ release, started, printed = "", exit }) => {
    const problems = problemsOf(text, release);
    const holding = problems.filter((problem) => held(problem, text));
    // That no worker can run on a machine is not told of a file that names a worker.
    if (machineOf(text).has("no worker")) return expect([problems, started]).toEqual([[], false]);
    expect(holding.length > 0).toBe(!started);

    const told = check(text, { buildkit: release }).filter(({ rule }) => rules.has(rule));
    expect(told.length > 0).toBe(problems.length > 0);
    if (started) expect(told.filter(({ rule }) => rule === "does-not-start")).toEqual([]);
    else {
      expect(
        holding.some((problem) => isTold(problem, printed)),
        printed,
      ).toBe(true);
      expect(exit).toBe(holding.every(({ check: { crashes } }) => crashes) ? 2 : 1);
    }
  });
});

test("every check was seen to end a daemon", () => {
  const seen = new Set(runs.filter(({ started }) => !started).flatMap((run) => endedBy(run.case, run.release)));
  expect(startChecks.filter((known) => !seen.has(known)).map((known) => startFacts.get(known)?.doc)).toEqual([]);
});

function endedBy(name: string, release: string) {
  return problemsOf(texts.get(name) ?? "", release).map((problem) => problem.check);
}

describe("what a daemon prints is explained", () => {
  const all = [...walk(root)];
  const telling = startChecks.flatMap((known) => {
    const tables = all.flatMap(({ path, field }) => (known.fields.includes(field) ? spellPath(path.slice(0, -1)) : []));
    const prints = sharedStart(textsOf(known)).split("{}")[0]?.trim() ?? "";
    return prints.length < 10 ? [] : [{ prints, tables }];
  });
  test.for(telling)("$prints", ({ prints, tables }) => {
    const explained = explain(prints);
    expect(explained.kind === "symptoms" && explained.found.some(({ path }) => tables.includes(tableOf(path)))).toBe(
      true,
    );
  });
});

function sharedStart(all: readonly string[]): string {
  let [start = ""] = all;
  while (!all.every((text) => text.startsWith(start))) start = start.slice(0, -1);
  return start;
}

function tableOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}
