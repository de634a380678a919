import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareVersions } from "../../core/src/records/release.ts";

/** What was asked, in this order, and by which releases. */
export interface AskedRow {
  releases: string[];
  asked: string[];
}

/** By the name of the case. */
export type Asked = Record<string, AskedRow[]>;

const file = new URL("../../core/test/effective/asked.json", import.meta.url);

export function readAsked(): Asked {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Asked) : {};
}

/** Notes what was asked, in place of what was asked before. */
export function noteAsked(all: Asked, name: string, release: string, asked: string[]): void {
  const rows = (all[name] ??= []);
  for (const row of rows) row.releases = row.releases.filter((other) => other !== release);
  const same = rows.find((row) => JSON.stringify(row.asked) === JSON.stringify(asked));
  if (same) same.releases.push(release);
  else rows.push({ releases: [release], asked });
}

export function writeAsked(all: Asked): void {
  const ordered = Object.entries(all)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => [
      name,
      rows
        .filter(({ releases }) => releases.length > 0)
        .map(({ releases, asked }) => ({ releases: releases.toSorted(compareVersions), asked }))
        .toSorted((a, b) => compareVersions(a.releases[0] ?? "", b.releases[0] ?? "")),
    ]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`);
}
