import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Version } from "../../core/src/records/release.ts";
import type { Question } from "./question.ts";

const file = new URL("../../core/test/load/judged.jsonl.br", import.meta.url);

/** An answer as a judge prints it, for the lines `from` to `to`. */
export interface Stretch {
  from: Version;
  to: Version;
  answer: string;
}

interface Head {
  /** Tells whether the recorded documents are still the same. */
  documents: string;
  lines: Version[];
}

/** What the judges said of every document, which are not kept themselves. */
export interface Recording extends Head {
  /** In the order of the documents, oldest line first. */
  rows: Stretch[][];
}

/** A word that changes with any of the documents. */
export function fingerprint(questions: readonly Question[]): string {
  return createHash("sha256").update(JSON.stringify(questions)).digest("base64url");
}

/** Keeps the answers of each line; equal answers of neighbouring lines are written once, refusals without their text. */
export function writeRecording(questions: readonly Question[], answers: ReadonlyMap<Version, string[]>): void {
  const head: Head = { documents: fingerprint(questions), lines: [...answers.keys()] };
  const rows = questions.map((_question, at) => {
    const row: [from: Version, to: Version, answer: string][] = [];
    for (const [line, own] of answers) {
      const answer = withoutWords(own[at] ?? "");
      const before = row.at(-1);
      if (before?.[2] === answer) before[1] = line;
      else row.push([line, line, answer]);
    }
    return row.map(([from, to, answer]) => `${from} ${to} ${answer}`).join("\t");
  });
  const text = [JSON.stringify(head), ...rows].join("\n");
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(file, brotliCompressSync(text, { params }));
}

function withoutWords(answer: string): string {
  return answer
    .replace(/^\{"id":"\d+",/, "{")
    .replace(/"error":.*/, '"error":""}')
    .replace(/"panic":.*/, '"panic":"?"}');
}

/** Reads what was kept. */
export function readRecording(): Recording {
  const [head = "", ...rows] = brotliDecompressSync(readFileSync(file)).toString().split("\n");
  return {
    ...(JSON.parse(head) as Head),
    rows: rows.map((row) =>
      row.split("\t").map((stretch) => {
        const [from, to] = stretch.split(" ", 2) as [Version, Version];
        return { from, to, answer: stretch.slice(from.length + to.length + 2) };
      }),
    ),
  };
}
