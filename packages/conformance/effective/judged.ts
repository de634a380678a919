import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareVersions } from "../../core/src/records/release.ts";

/** A tier of garbage collection as a daemon prints it, without zeros; numbers beyond 2^53 are text. */
export interface SeenTier {
  all?: true;
  filter?: string[];
  keepDuration?: number | string;
  keepBytes?: number | string;
  reservedSpace?: number | string;
  maxUsedSpace?: number | string;
  minFreeSpace?: number | string;
}

/** What a daemon says of itself. */
export interface SeenRunning {
  tiers: SeenTier[];
  labels?: Record<string, string>;
  platforms?: string[];
  network: string;
  snapshotter: string;
  /** The levels of the lines in its log. */
  logs: string[];
}

/** What was seen of a daemon: what it says, or why it ended. */
export type Seen = SeenRunning | { refused: "load" | "start" };

/** One result, with all daemons that gave it: the size of the disk and the releases. */
export interface Row {
  disk: number;
  releases: string[];
  seen: Seen;
}

/** By the name of the case. */
export type Judged = Record<string, Row[]>;

const file = new URL("../../core/test/effective/judged.json", import.meta.url);

export function readJudged(): Judged {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Judged) : {};
}

/** Notes what was seen, in place of what was seen before. */
export function note(judged: Judged, name: string, disk: number, release: string, seen: Seen): void {
  const rows = (judged[name] ??= []);
  for (const row of rows) {
    if (row.disk === disk) row.releases = row.releases.filter((other) => other !== release);
  }
  const same = rows.find((row) => row.disk === disk && JSON.stringify(row.seen) === JSON.stringify(seen));
  if (same) same.releases.push(release);
  else rows.push({ disk, releases: [release], seen });
}

/** One row a line. */
export function writeJudged(judged: Judged): void {
  const blocks = Object.entries(judged)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, rows]) =>
        `  ${JSON.stringify(name)}: [\n${rows.filter(isSeen).toSorted(byDisk).map(line).join(",\n")}\n  ]`,
    );
  writeFileSync(file, `{\n${blocks.join(",\n")}\n}\n`);
}

function isSeen({ releases }: Row): boolean {
  return releases.length > 0;
}

function byDisk(a: Row, b: Row): number {
  return a.disk - b.disk || compareVersions(a.releases[0] ?? "", b.releases[0] ?? "");
}

function line(row: Row): string {
  return `    ${JSON.stringify({ ...row, releases: row.releases.toSorted(compareVersions) })}`;
}
