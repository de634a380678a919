import type { Table } from "../records/record.ts";
import { fieldsOf } from "../records/walk.ts";
import { type Decoded, Struct } from "./value.ts";

/** What the loader holds along a way of fields; nothing where the file never came there. */
export function heldAt(struct: Decoded, ...names: readonly string[]): Decoded {
  let held = struct;
  for (const name of names) {
    if (!(held instanceof Struct)) return undefined;
    held = held.values[positionsOf(held.table).get(name) ?? -1];
  }
  return held;
}

const positions = new Map<Table, ReadonlyMap<string, number>>();

/** Where each field of a struct lies in what the loader holds; asked for each key that somebody looks up. */
function positionsOf(table: Table): ReadonlyMap<string, number> {
  let map = positions.get(table);
  if (!map) positions.set(table, (map = new Map([...fieldsOf(table).keys()].map((name, index) => [name, index]))));
  return map;
}
