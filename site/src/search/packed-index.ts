import { type KnownError, likelyAddress, type Thing } from "@buildkit-config/core/search";
import type { IndexStrip, SearchIndex } from "./search-index.ts";

/** Records as one list of values for each of their fields, `null` where a record lacks it: it squeezes better. */
export type Columns<T> = { [Field in keyof T]?: (T[Field] | null)[] };

/** The index as it is sent. */
export interface PackedIndex {
  strips: Columns<IndexStrip>;
  things: Columns<Thing>;
  errors: Columns<KnownError>;
}

/** The index from what was sent. */
export function unpack({ strips, things, errors }: PackedIndex): SearchIndex {
  return {
    strips: rowsOf(strips),
    things: rowsOf(things).map((thing) => Object.assign(thing, { at: thing.at ?? likelyAddress(thing) })),
    errors: rowsOf(errors),
  };
}

function rowsOf<T>(columns: Columns<T>): T[] {
  const rows: Partial<T>[] = [];
  for (const field in columns) {
    for (const [i, value] of columns[field]?.entries() ?? []) {
      const row = (rows[i] ??= {});
      if (value !== null) row[field] = value;
    }
  }
  return rows as T[];
}
