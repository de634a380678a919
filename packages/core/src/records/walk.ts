import { isSince } from "./release.ts";
import type { Field, Kind, Table } from "./record.ts";

/** A key of the whole configuration: where it stands and its record. */
export interface Entry {
  /** Canonical path; `[]` stands for an element of a list, `*` for a user-chosen key. */
  path: string[];
  field: Field;
  table: Table;
}

const merged = new WeakMap<Table, ReadonlyMap<string, Field>>();

/** The keys of a table with those of its embedded structs, in reference order. */
export function fieldsOf(table: Table): ReadonlyMap<string, Field> {
  let fields = merged.get(table);
  if (!fields) {
    const all = new Map(Object.entries(table.fields));
    for (const embedded of Object.values(table.embeds ?? {})) {
      for (const [name, field] of fieldsOf(embedded)) all.set(name, field);
    }
    fields = all;
    merged.set(table, fields);
  }
  return fields;
}

/** The table that a value of this kind is made of, looking through lists and maps, with the path steps to it. */
export function tableIn(kind: Kind): { table: Table; steps: string[] } | undefined {
  if (typeof kind === "string") return undefined;
  if ("table" in kind) return { table: kind.table, steps: [] };
  const step = "list" in kind ? "[]" : "*";
  const inner = tableIn("list" in kind ? kind.list : kind.map);
  return inner && { table: inner.table, steps: [step, ...inner.steps] };
}

/** Every key below `table`, tables before their keys, in reference order; only those that `version` has, when given. */
export function* walk(table: Table, version?: string, path: string[] = []): Generator<Entry> {
  for (const [name, field] of fieldsOf(table)) {
    if (version !== undefined && !isSince(version, field.since)) continue;
    const here = [...path, name];
    yield { path: here, field, table };
    const inner = tableIn(field.kind);
    if (inner) yield* walk(inner.table, version, [...here, ...inner.steps]);
  }
}

/** Whether the key holds a value of its own rather than further keys. */
export function isLeaf(field: Field): boolean {
  return tableIn(field.kind) === undefined;
}
