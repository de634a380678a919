// Writes what the judges say about the written heads, for the tests of the core: node record.ts
import { writeFileSync } from "node:fs";
import { judgesAnswer, ourAnswer, type Question } from "./answer.ts";
import { ask, judges } from "./ask.ts";
import { buildArguments, heads, references } from "./heads.ts";

const file = new URL("../../core/test/syntax/judged.jsonl", import.meta.url);
const asked: (Omit<Question, "dockerfile_b64" | "reference_b64" | "id"> & { head?: string; reference?: string })[] = [
  ...heads.map((head) => ({ head })),
  ...buildArguments.map((value) => ({ head: "# syntax=x/y\nFROM alpine\n", buildArgs: { BUILDKIT_SYNTAX: value } })),
  ...references.map((reference) => ({ reference })),
];
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const questions = asked.map(({ head, reference, buildArgs }, id): Question => ({
  id,
  ...(head !== undefined && { dockerfile_b64: base64(head) }),
  ...(reference !== undefined && { reference_b64: base64(reference) }),
  ...(buildArgs && { buildArgs }),
}));
const byLine = judges.map(({ line, version }) => ({ line, version, answers: ask(line, questions) }));

/** Writes a long run of one character as `<x*1000>`. */
function pack(text: string): string {
  return text.replaceAll(
    /(.)\1{199,}/gu,
    (run: string, character: string) => `<${character}*${run.length / character.length}>`,
  );
}

/** Answers in the order of the releases; one that is the same as on the release before is left out. */
const rows = asked.map((row, i) => {
  const answers: Record<string, unknown> = {};
  let last = "";
  for (const { version, answers: all } of byLine) {
    const judged = all[i];
    if (!judged) throw new Error(`The judge of ${version} gave no answer to ${i}.`);
    const answer = judgesAnswer(judged, ourAnswer(questions[i] as Question, version).isJson);
    const text = JSON.stringify(answer);
    if (text !== last) answers[version] = answer;
    last = text;
  }
  return JSON.stringify({ ...row, answers }, (_, value: unknown) => (typeof value === "string" ? pack(value) : value));
});
writeFileSync(file, `${rows.join("\n")}\n`);
