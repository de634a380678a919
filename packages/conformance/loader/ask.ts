import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, type Version } from "../../core/src/records/release.ts";
import { type Outcome, readAnswer } from "./outcome.ts";
import type { Question } from "./question.ts";

const here = join(import.meta.dirname, "..");

/** The lines that have a judge, oldest first. */
export const judgedLines: readonly Version[] = (readdirSync(join(here, "lines")) as Version[]).toSorted(
  compareVersions,
);

/** The answers of a judge, in the order of the questions, and what it said about its own doubts. */
export interface Answers<Answer = Outcome> {
  outcomes: Answer[];
  doubts: string[];
}

/** Puts documents before the judge of a line. */
export function ask(line: Version, questions: readonly Question[]): Answers {
  const { outcomes, doubts } = askForLines(line, questions);
  return { outcomes: outcomes.map(readAnswer), doubts };
}

/** Puts documents before the judge of a line; the answers are as it prints them. */
export function askForLines(line: Version, questions: readonly Question[]): Answers<string> {
  const judge = join(here, "bin", line);
  if (!existsSync(judge)) throw new Error(`There is no judge for ${line} yet: node build.mjs ${line}`);
  const input = questions.map((question, id) => `${JSON.stringify({ id: String(id), ...question })}\n`).join("");
  const { stdout, stderr, status } = spawnSync(judge, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  const outcomes = stdout.split("\n").filter(Boolean);
  if (status !== 0 || outcomes.length !== questions.length) {
    const next = JSON.stringify(questions[outcomes.length]);
    throw new Error(`The judge of ${line} stopped at ${next}: ${stderr.slice(-2000)}`);
  }
  return { outcomes, doubts: stderr.split("\n").filter(Boolean) };
}
