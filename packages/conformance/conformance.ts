// Builds the judges and compares `load`, as it is built, with BuildKit's own loader:
// node conformance.ts [--line 0.17]... [--count 5000] [--seed 1] [--rows 40]
// All lines unless some are named; on each the fixed documents, of which the answers are recorded, and random ones.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Version } from "../core/src/records/release.ts";
import { documents } from "./generate/documents.ts";
import { recordedQuestions } from "./generate/recorded.ts";
import { ask, judgedLines } from "./loader/ask.ts";
import type { Load } from "./loader/difference.ts";
import { findDifferences } from "./loader/found.ts";
import { keys } from "./loader/keys.ts";
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
const random = documents(keys, Number(values.seed), Number(values.count));
const questions = [...recordedQuestions(keys), ...random];

for (const line of lines) {
  const { outcomes, doubts } = ask(line, questions);
  const found = findDifferences(load, line, questions, outcomes);
  print([`${line}: ${found.length} of ${questions.length} documents differ, ${doubts.length} doubts of the judge`]);
  print(report(load, line, found, Number(values.rows)));
  print(doubts.slice(0, 3).map((doubt) => doubt.slice(0, 200)));
  if (found.length + doubts.length > 0) process.exitCode = 1;
}

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
