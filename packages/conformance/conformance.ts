// Builds the judges and compares `load`, as it is built, with BuildKit's own loader:
// node conformance.ts [--line 0.17]... [--count 5000] [--seed 1] [--rows 40]
// On each line the fixed documents and random ones. Without --line all lines are asked, and what they say of the fixed
// documents is recorded for the tests that run without Go.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Version } from "../core/src/records/release.ts";
import { documents } from "./generate/documents.ts";
import { recordedQuestions } from "./generate/recorded.ts";
import { askForLines, judgedLines } from "./loader/ask.ts";
import type { Load } from "./loader/difference.ts";
import { findDifferences } from "./loader/found.ts";
import { keys } from "./loader/keys.ts";
import { readAnswer } from "./loader/outcome.ts";
import { writeRecording } from "./loader/recorded.ts";
import { report } from "./loader/report.ts";

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    line: { type: "string", multiple: true },
    count: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    rows: { type: "string", default: "40" },
  },
});
const lines = (values.line as Version[] | undefined) ?? judgedLines;
execFileSync(process.execPath, [join(here, "build.mjs"), ...lines], { stdio: "inherit" });
const { load } = (await import(join(here, "../core/dist/index.js"))) as { load: Load };
const fixed = recordedQuestions(keys);
const questions = [...fixed, ...documents(keys, Number(values.seed), Number(values.count))];
const recorded = new Map<Version, string[]>();

for (const line of lines) {
  const { outcomes: answers, doubts } = askForLines(line, questions);
  recorded.set(line, answers.slice(0, fixed.length));
  const found = findDifferences(load, line, questions, answers.map(readAnswer));
  print([`${line}: ${found.length} of ${questions.length} documents differ, ${doubts.length} doubts of the judge`]);
  print(report(load, line, found, Number(values.rows)));
  print(doubts.slice(0, 3).map((doubt) => doubt.slice(0, 200)));
  if (found.length + doubts.length > 0) process.exitCode = 1;
}
if (!values.line) writeRecording(fixed, recorded);

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
