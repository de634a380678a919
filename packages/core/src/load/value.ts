import { duration } from "../records/tables/duration.ts";
import type { Kind, Table } from "../records/record.ts";
import type { Names } from "./dialect.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Bound } from "./bound.ts";
import { diskSpace } from "../records/tables/disk-space.ts";

/** A Go struct with the fields that were touched. */
export class Struct {
  readonly table: Table;
  /** Its fields by the spellings that the release takes; looked up once for each struct. */
  names: Names | undefined = undefined;
  readonly layout: Layout;
  /** In the order of the table's fields; `undefined` where nothing was set. */
  readonly values: Decoded[];
  /** The key of the file that reached it last; the others hang on it, each on the one behind it. */
  last: Bound | undefined = undefined;

  constructor(layout: Layout) {
    this.table = layout.table;
    this.layout = layout;
    // oxlint-disable-next-line unicorn/no-new-array -- as long as it gets, so that it need not grow; Array.from takes 40 times as long
    this.values = new Array(layout.positions.size);
  }
}

/** A date or time in a free-form table; its text is kept. */
export class DateText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What the loader holds for a key while it reads. `undefined` is Go's nil. */
export type Decoded =
  | undefined
  | boolean
  | bigint
  | number
  | string
  | DateText
  | Decoded[]
  | Map<string, Decoded>
  | Struct;

/**
 * What a place can hold: a record's kind, `interface` for an element of a free-form table or list, and `dynamic` for what
 * such an element holds at the moment.
 */
export type Type = Kind | "interface" | "dynamic";

/** What a place holds, if that is a struct. */
export function structOf(type: Type): Layout | undefined {
  if (type === "size") return layoutOf(diskSpace);
  if (type === "duration") return layoutOf(duration);
  return typeof type === "object" && "table" in type ? layoutOf(type.table) : undefined;
}

/** What a fresh place of this type holds. */
export function zero(type: Type): Decoded {
  const layout = structOf(type);
  if (layout) return new Struct(layout);
  if (type === "bool") return false;
  if (type === "int") return 0n;
  if (type === "string") return "";
  return undefined;
}

/** The type as Go's reflection would name it; decides what may be written to the place. */
export type Shape = "struct" | "map" | "list" | "interface" | "bool" | "int" | "string" | "other";

export function shapeOf(type: Type, held: Decoded): Shape {
  if (typeof type === "object") return "table" in type ? "struct" : "list" in type ? "list" : "map";
  switch (type) {
    case "size":
    case "duration":
      return "struct";
    case "any":
      return "map";
    case "dynamic":
      if (held instanceof Map) return "map";
      return Array.isArray(held) ? "list" : "other";
    default:
      return type;
  }
}

/** The type of what a map or list holds. */
export function elementType(type: Type): Type {
  if (typeof type !== "object") return "interface";
  if ("list" in type) return type.list;
  return "map" in type ? type.map : "interface";
}

/** A place that can be read and written: a field, an element, or a value on its way into a map. */
export class Place {
  readonly type: Type;
  /** Go cannot write through it: a value that was looked up in a map. */
  readonly fixed: boolean;
  private readonly holder: Map<string, Decoded> | Decoded[];
  private readonly key: string | number;

  constructor(type: Type, holder: Map<string, Decoded> | Decoded[], key: string | number, fixed = false) {
    this.type = type;
    this.holder = holder;
    this.key = key;
    this.fixed = fixed;
  }

  /** A place on its own, holding `value`. */
  static of(type: Type, value: Decoded, fixed = false): Place {
    return new Place(type, [value], 0, fixed);
  }

  get(): Decoded {
    return Array.isArray(this.holder) ? this.holder[this.key as number] : this.holder.get(this.key as string);
  }

  set(value: Decoded): void {
    if (Array.isArray(this.holder)) this.holder[this.key as number] = value;
    else this.holder.set(this.key as string, value);
  }

  shape(): Shape {
    return shapeOf(this.type, this.get());
  }
}
