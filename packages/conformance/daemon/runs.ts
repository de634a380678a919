import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareVersions } from "../../core/src/records/release.ts";

/** What was seen of a preset on one release. */
export interface Run {
  /** Whether the daemon started with the preset's file. */
  booted: boolean;
  /** Whether verify.sh saw what the preset promises. */
  shown: boolean;
  /** The line that shows it; otherwise the last that says something. */
  line: string;
  /** The same, on a daemon with an empty file. */
  without: { shown: boolean; line: string };
}

export interface Runs {
  /** The day of the last run. */
  ran: string;
  /** By the preset's id and the release. */
  presets: Record<string, Record<string, Run>>;
}

const file = new URL("../results/presets.json", import.meta.url);

export function readRuns(): Runs {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Runs) : { ran: "", presets: {} };
}

/** Writes what was seen, in one order whatever ran first. */
export function writeRuns({ presets }: Runs): void {
  const ordered = Object.entries(presets)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, runs]) => [id, Object.fromEntries(Object.entries(runs).toSorted(([a], [b]) => compareVersions(a, b)))]);
  const ran = new Date().toISOString().slice(0, 10);
  writeFileSync(file, `${JSON.stringify({ ran, presets: Object.fromEntries(ordered) }, null, 2)}\n`);
}
