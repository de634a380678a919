import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What was seen, the same on all of these releases. */
export interface Seen {
  /** Of BuildKit, or of buildx where that was asked. */
  releases: string[];
  saw: string;
}

/** The last run of one proof. */
export interface Proven {
  ran: string;
  seen: Seen[];
}

const file = new URL("../results/upstream-errors.json", import.meta.url);

/** Reads what was seen, by the id of the record. */
export function readProven(): Record<string, Proven> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, Proven>) : {};
}

/** Keeps what was seen on each release; equal results are written once. */
export function writeProven(id: string, results: ReadonlyMap<string, string>): void {
  const seen: Seen[] = [];
  for (const [release, saw] of results) {
    const same = seen.find((other) => other.saw === saw);
    if (same) same.releases.push(release);
    else seen.push({ releases: [release], saw });
  }
  const all = { ...readProven(), [id]: { ran: new Date().toISOString().slice(0, 10), seen } };
  const ordered = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(ordered, null, 2)}\n`);
}
