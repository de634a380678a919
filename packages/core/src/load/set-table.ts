import type { Bound } from "./bound.ts";
import { type Path, pathOf } from "./trail.ts";
import type { Struct } from "./value.ts";
import type { Kind, Table } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf } from "../records/walk.ts";

/** What a file sets in one table, be it with a header, with dotted keys or inline. */
export class SetTable {
  readonly table: Table;
  readonly struct: Struct;
  private readonly first: Bound;
  private byName: ReadonlyMap<string, Bound> | undefined;

  constructor(first: Bound) {
    this.table = first.table;
    this.struct = first.struct;
    this.first = first;
  }

  /** With the canonical names of keys: `["worker", "oci", "gcpolicy", 0]`, `["registry", "docker.io"]`. */
  get path(): Path {
    return canonicalPath(pathOf(this.first.above));
  }

  /** One of its keys, by canonical name. */
  key(name: string): Bound | undefined {
    return keyOf(this.struct, name);
  }

  /** Whether nothing else is set. */
  isOnly(key: Bound): boolean {
    return this.struct.last === key && !key.before;
  }

  /** The keys by canonical name; of one that is set twice, what BuildKit takes. */
  get keys(): ReadonlyMap<string, Bound> {
    return (this.byName ??= keysOf(this.struct));
  }
}

/** Whether a key is the first one of its table, so that each table is come across once. */
export function isFirst(bound: Bound): boolean {
  return bound.before === undefined;
}

/** The tables in which a file sets keys, in the order in which BuildKit met them. */
export function tablesOf(all: readonly Bound[]): SetTable[] {
  return all.filter(isFirst).map((first) => new SetTable(first));
}

/** The keys that a file sets in a table, by canonical name; of one that is set twice, what BuildKit takes. */
export function keysOf(struct: Struct): ReadonlyMap<string, Bound> {
  return new Map(writtenIn(struct).map((bound) => [bound.name, bound]));
}

/** All keys that a file sets in a table, in the order in which BuildKit met them. */
export function writtenIn({ last }: Struct): Bound[] {
  const keys: Bound[] = [];
  for (let key = last; key; key = key.before) keys.push(key);
  return keys.toReversed();
}

/** The key of that name that a file sets in a table. Cheaper than all its keys by name, for who looks for a few. */
export function keyOf({ last }: Struct, name: string): Bound | undefined {
  for (let key = last; key; key = key.before) if (key.name === name) return key;
  return undefined;
}

/** Whether a file sets a key of some kind in a table. */
export function someKey({ last }: Struct, test: (key: Bound) => boolean): boolean {
  for (let key = last; key; key = key.before) if (test(key)) return true;
  return false;
}

/** A path as spelled in a file, with the names that the records have. Names that a user chose stay. */
export function canonicalPath(path: Path): Path {
  const result: Path = [];
  let kind: Kind | undefined = { table: root };
  for (const step of path) {
    const name: string | number = kind && typeof step === "string" ? nameIn(kind, step) : step;
    if (kind) kind = kindBelow(kind, name);
    result.push(name);
  }
  return result;
}

function nameIn(kind: Kind, step: string): string {
  if (typeof kind !== "object" || !("table" in kind)) return step;
  const fields = fieldsOf(kind.table);
  if (fields.has(step)) return step;
  const lower = step.toLowerCase();
  return [...fields.keys()].find((name) => name.toLowerCase() === lower) ?? step;
}

function kindBelow(kind: Kind, step: string | number): Kind | undefined {
  if (typeof kind !== "object") return undefined;
  if ("table" in kind) return typeof step === "string" ? fieldsOf(kind.table).get(step)?.kind : undefined;
  return "list" in kind ? kind.list : kind.map;
}
