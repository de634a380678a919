import type { UpstreamError } from "../../core/src/records/upstream-errors/upstream-error.ts";
import { writeProven } from "./proven.ts";

/** Keeps what was seen, and says whether it is what the record says; if not, the process will end with status 1. */
export function keep({ id, proof }: UpstreamError, results: ReadonlyMap<string, string>): void {
  for (const [release, saw] of results) {
    process.stdout.write(`${saw === proof.shows ? "proven" : "NOT SO"} ${id} ${release}: ${saw}\n`);
    if (saw !== proof.shows) process.exitCode = 1;
  }
  writeProven(id, results);
}
