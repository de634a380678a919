import type { Field, Table } from "../records/record.ts";
import type { Key, Pair, Value } from "../toml/node.ts";
import type { Slot } from "./dialect.ts";
import { type Path, pathOf, type Trail, under } from "./trail.ts";
import type { Decoded, Struct } from "./value.ts";

/** A key of the file that reached a field. */
export class Bound {
  /** The struct that the key reached. */
  readonly struct: Struct;
  readonly slot: Slot;
  readonly pair: Pair;
  /** The position of the key in its pair. */
  private readonly depth: number;
  /** The way to the table that the key stands in. */
  readonly above: Trail | undefined;
  /** The key that reached the struct before this one. */
  readonly before: Bound | undefined;

  constructor(struct: Struct, slot: Slot, pair: Pair, depth: number, above: Trail | undefined) {
    this.struct = struct;
    this.slot = slot;
    this.pair = pair;
    this.depth = depth;
    this.above = above;
    this.before = struct.last;
  }

  /** Canonical name of the field. */
  get name(): string {
    return this.slot.name;
  }

  get field(): Field {
    return this.slot.field;
  }

  /** The table that has the field. */
  get table(): Table {
    return this.struct.table;
  }

  get key(): Key {
    return this.pair.key[this.depth] as Key;
  }

  get value(): Value {
    return this.pair.value;
  }

  /** What the loader holds for the field in the end. */
  get held(): Decoded {
    return this.struct.values[this.slot.index];
  }

  /** Whether no later key of its struct takes its place. */
  get isTaken(): boolean {
    let later = this.struct.last;
    while (later && later !== this && later.slot !== this.slot) later = later.before;
    return later === this;
  }

  /** The way to the key, as spelled in the file; made anew each time. */
  get path(): Path {
    return pathOf(under(this.above, this.key.name));
  }
}
