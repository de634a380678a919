import { likelyAddress } from "@buildkit-config/core/search";
import type { Columns, PackedIndex } from "../packed-index.ts";
import type { SearchIndex } from "../search-index.ts";

/** The index as it is sent; `unpack` undoes it. */
export function pack({ strips, things, errors }: SearchIndex): PackedIndex {
  const sent = things.map(({ at, ...thing }) => (at === likelyAddress(thing) ? thing : { ...thing, at }));
  return { strips: columnsOf(strips), things: columnsOf(sent), errors: columnsOf(errors) };
}

function columnsOf<T extends object>(rows: readonly T[]): Columns<T> {
  const columns: Columns<T> = {};
  const fields = new Set(rows.flatMap((row) => Object.keys(row))) as Set<keyof T>;
  for (const field of fields) columns[field] = rows.map((row) => row[field] ?? null);
  return columns;
}
