// Compares our reading with every judge on damaged heads and references: node fuzz.ts [--seed N] [--count N] [line...]
import { isDeepStrictEqual, parseArgs } from "node:util";
import { random } from "../generate/random.ts";
import { judgesAnswer, ourAnswer, type Question } from "./answer.ts";
import { ask, judges } from "./ask.ts";
import { mutatedHead, mutatedReference } from "./mutated-heads.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "200000" } },
});
const rng = random(Number(values.seed));
const batch = 20_000;
const shown = 10;
const chosen = judges.filter(({ line }) => positionals.length === 0 || positionals.includes(line));
const differing = new Map<string, number>();

function question(id: number): Question {
  if (rng.chance(0.2)) return { id, reference_b64: mutatedReference(rng).toString("base64") };
  const argument = rng.chance(0.05) ? { buildArgs: { BUILDKIT_SYNTAX: ` ${mutatedReference(rng).toString()} x` } } : {};
  return { id, dockerfile_b64: mutatedHead(rng).toString("base64"), ...argument };
}

for (let done = 0; done < Number(values.count); done += batch) {
  const questions = Array.from({ length: Math.min(batch, Number(values.count) - done) }, (_, i) => question(done + i));
  for (const { line, version } of chosen) compare(line, version, questions);
}

function compare(line: string, version: string, questions: readonly Question[]): void {
  const answers = ask(line, questions);
  for (const [i, asked] of questions.entries()) {
    const { answer, isJson } = ourAnswer(asked, version);
    const judged = answers[i];
    const theirs = judged && judgesAnswer(judged, isJson);
    if (isDeepStrictEqual(answer, theirs)) continue;
    const count = (differing.get(line) ?? 0) + 1;
    differing.set(line, count);
    if (count > shown) continue;
    const text = Buffer.from(asked.dockerfile_b64 ?? asked.reference_b64 ?? "", "base64").toString();
    process.stdout.write(`${line} ${JSON.stringify(text)} ${JSON.stringify(asked.buildArgs)}\n`);
    process.stdout.write(`  ours   ${JSON.stringify(answer)}\n  judge  ${JSON.stringify(theirs)}\n`);
  }
}

for (const { line } of chosen) {
  process.stdout.write(`${line}: ${differing.get(line) ?? 0} of ${values.count} differ\n`);
}
process.exitCode = differing.size > 0 ? 1 : 0;
