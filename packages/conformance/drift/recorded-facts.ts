import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { Facts } from "./facts.ts";

const file = new URL("../results/drift-facts.json.br", import.meta.url);

/** What two releases said when they were asked last, for tests that run without Go. */
export interface RecordedFacts {
  before: Facts;
  now: Facts;
}

/** Keeps what two releases said. */
export function writeFacts(facts: RecordedFacts): void {
  writeFileSync(file, brotliCompressSync(JSON.stringify(facts)));
}

/** Reads what was kept. */
export function readFacts(): RecordedFacts {
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as RecordedFacts;
}
