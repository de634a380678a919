import { tablesOf } from "../load/set-table.ts";
import type { Position } from "../check/diagnostic.ts";
import type { Document } from "../document.ts";
import type { Path } from "../load/trail.ts";

/** A key that one release reads and another ignores. */
export interface ReadingChange {
  /** With canonical names. */
  path: Path;
  /** Whether the second of the two is the one that reads it. */
  now: "read" | "ignored";
  start: Position;
  end: Position;
}

/** The keys of a file that one release reads and another ignores. */
export function compareReading(document: Document, from: string, to: string): ReadingChange[] {
  const [old, now] = [keysRead(document, from), keysRead(document, to)];
  const only = (some: ReadonlyMap<string, ReadKey>, others: ReadonlyMap<string, ReadKey>, fate: ReadingChange["now"]) =>
    [...some]
      .filter(([name]) => !others.has(name))
      .map(([, { path, start, end }]): ReadingChange => ({ path, now: fate, start, end }));
  return [...only(old, now, "ignored"), ...only(now, old, "read")];
}

interface ReadKey {
  path: Path;
  start: Position;
  end: Position;
}

function keysRead(document: Document, version: string): Map<string, ReadKey> {
  const keys = tablesOf(document.loading(version).session.bound).flatMap((set) =>
    [...set.keys].map(([last, { key }]) => {
      const path = [...set.path, last];
      const [start, end] = [document.positions.at(key.start), document.positions.at(key.end)];
      return [JSON.stringify(path), { path, start, end }] as const;
    }),
  );
  return new Map(keys);
}
