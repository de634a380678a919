import type { Table } from "../records/record.ts";
import { fieldsOf } from "../records/walk.ts";
import { type Decoded, Struct } from "../load/value.ts";
import { type Amount, nothing } from "./space.ts";

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

/** A size; before 0.12 it is a plain number of bytes. */
export function amountAt(struct: Decoded, ...names: readonly string[]): Amount {
  const held = heldAt(struct, ...names);
  if (typeof held === "bigint") return { bytes: held, percent: 0n };
  if (!(held instanceof Struct)) return nothing;
  const [bytes = 0n, percent = 0n] = held.values as (bigint | undefined)[];
  return { bytes, percent };
}

const second = 1_000_000_000n;

/** A duration in nanoseconds; before 0.12 it is a plain number of seconds, multiplied in 64 bits. */
export function nanosecondsAt(struct: Decoded, ...names: readonly string[]): bigint {
  const held = heldAt(struct, ...names);
  if (typeof held === "bigint") return BigInt.asIntN(64, held * second);
  return held instanceof Struct ? ((held.values[0] as bigint | undefined) ?? 0n) : 0n;
}
