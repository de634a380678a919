import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Judged, Question } from "./answer.ts";

const here = import.meta.dirname;

/** The lines that have a judge, with the release that it is built from. */
export const judges: readonly { line: string; version: string }[] = readdirSync(join(here, "lines"))
  .map((line) => ({ line, version: versionIn(readFileSync(join(here, "lines", line, "go.mod"), "utf8")) }))
  .toSorted((a, b) => a.line.localeCompare(b.line, "en", { numeric: true }));

function versionIn(module: string): string {
  return /moby\/buildkit v(\S+)/.exec(module)?.[1] ?? "";
}

/** Puts questions before the judge of a line; the answers come in their order. */
export function ask(line: string, questions: readonly Question[]): Judged[] {
  const judge = join(here, "..", "bin", "syntax", line);
  if (!existsSync(judge)) throw new Error(`There is no judge for ${line} yet: node build.mjs ${line}`);
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join("");
  const { stdout, stderr, status } = spawnSync(judge, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`The judge of ${line} failed: ${stderr}`);
  return stdout
    .trimEnd()
    .split("\n")
    .map((answer) => JSON.parse(answer) as Judged);
}
