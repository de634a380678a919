import type { Bound } from "../load/session.ts";
import type { Path, Trail } from "../load/trail.ts";
import { pathOf } from "../load/trail.ts";
import type { Kind, Table } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf } from "../records/walk.ts";

/** What a file sets in one table, be it with a header, with dotted keys or inline. */
export interface SetTable {
  /** With the canonical names of keys: `["worker", "oci", "gcpolicy", 0]`, `["registry", "docker.io"]`. */
  path: Path;
  table: Table;
  /** The keys by canonical name; of one that is set twice, what BuildKit takes. */
  keys: ReadonlyMap<string, Bound>;
}

/** The tables in which a file sets keys, in the order in which BuildKit met them. */
export function tablesOf(all: readonly Bound[]): SetTable[] {
  const byTrail = new Map<Trail | undefined, Map<string, Bound>>();
  const byPath = new Map<string, SetTable & { keys: Map<string, Bound> }>();
  for (const bound of all) {
    const { up } = bound.trail;
    let keys = byTrail.get(up);
    if (!keys) {
      // Dotted keys come to the same table on ways of their own.
      const path = canonicalPath(pathOf(up));
      const spelled = JSON.stringify(path);
      let set = byPath.get(spelled);
      if (!set) byPath.set(spelled, (set = { path, table: bound.table, keys: new Map() }));
      byTrail.set(up, (keys = set.keys));
    }
    keys.set(bound.name, bound);
  }
  return [...byPath.values()];
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
