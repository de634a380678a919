// Shows where `load`, from its source, differs from BuildKit's own loader:
// node compare.ts --line 0.17 [--count 5000] [--seed 1] [--file DOCUMENTS.jsonl]
// DOCUMENTS has {"toml": "..."} or {"toml_b64": "..."} on each line.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { load } from "../core/src/load-config.ts";
import type { Version } from "../core/src/records/release.ts";
import { documents } from "./generate/documents.ts";
import { ask } from "./loader/ask.ts";
import { keys } from "./loader/keys.ts";
import type { Question } from "./loader/question.ts";
import { findDifferences } from "./loader/found.ts";
import { report } from "./loader/report.ts";

const { values } = parseArgs({
  options: {
    line: { type: "string", default: "0.32" },
    count: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    file: { type: "string" },
    rows: { type: "string", default: "40" },
  },
});
const line = values.line as Version;
const questions =
  values.file === undefined ? documents(keys, Number(values.seed), Number(values.count)) : written(values.file);
const answers = ask(line, questions);
const found = findDifferences(load, line, questions, answers.outcomes);
for (const row of report(load, line, found, Number(values.rows) - 2)) process.stdout.write(`${row}\n`);
process.stdout.write(
  `${line}: ${found.length} of ${questions.length} documents differ, ${answers.doubts.length} doubts\n`,
);
for (const doubt of answers.doubts.slice(0, 1)) process.stdout.write(`${doubt.slice(0, 300)}\n`);
process.exitCode = found.length > 0 ? 1 : 0;

function written(file: string): Question[] {
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return rows.map((row) => {
    const question = JSON.parse(row) as { toml?: string; toml_b64?: string };
    return question.toml === undefined ? { toml_b64: question.toml_b64 ?? "" } : { toml: question.toml };
  });
}
