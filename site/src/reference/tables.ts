import {
  type Entry,
  type Field,
  fieldsOf,
  isLeaf,
  type Kind,
  records,
  spellPath,
  type Table,
  tableIn,
  walk,
} from "@buildkit-config/core";

/** A table of buildkitd.toml: where it stands and what it holds. */
export interface Place {
  /** Its name as an address and a heading give it; empty for the whole file. */
  name: string;
  /** The path of the field that holds it; empty for the whole file. */
  path: string[];
  /** The path of a key in it, without the key: with `*` and `[]` for what the user names and lists. */
  inside: string[];
  table: Table;
  field?: Field;
  /** The table as a line of the file: `[[worker.oci.gcpolicy]]`. */
  header?: string;
}

const all: readonly Entry[] = [...walk(records)];

/** Every key that holds a value, in reference order. */
export const keys: readonly Entry[] = all.filter(({ field }) => isLeaf(field));

/** The whole file, then every table in reference order. */
export const places: readonly Place[] = [{ name: "", path: [], inside: [], table: records }, ...all.flatMap(placeOf)];

function placeOf({ path, field }: Entry): Place[] {
  const inner = tableIn(field.kind);
  if (!inner) return [];
  const inside = [...path, ...inner.steps];
  return [{ name: spellPath(path), path, inside, table: inner.table, field, header: headerOf(inside) }];
}

/** The keys of a table that hold a value. */
export function keysIn({ inside }: Place): Entry[] {
  return keys.filter(({ path }) => path.length === inside.length + 1 && inside.every((step, i) => path[i] === step));
}

/** The tables directly below another. */
export function placesIn({ inside }: Place): Place[] {
  return places.filter(({ path }) => path.length === inside.length + 1 && inside.every((step, i) => path[i] === step));
}

/** The table that a key stands in. */
export function placeOfKey({ path }: Entry): Place | undefined {
  return places.find(({ inside }) => path.length === inside.length + 1 && inside.every((step, i) => path[i] === step));
}

function headerOf(inside: readonly string[]): string {
  const isList = inside.at(-1) === "[]";
  const name = spellPath(inside.map((step, i) => (step === "*" ? exampleAt(inside.slice(0, i)) : step)));
  return isList ? `[[${name}]]` : `[${name}]`;
}

/** The example name of the map at a path. */
function exampleAt(path: readonly string[]): string {
  let kind: Kind = { table: records };
  for (const step of path) {
    if (typeof kind === "object" && "table" in kind) kind = fieldsOf(kind.table).get(step)?.kind ?? kind;
    else if (typeof kind === "object" && "list" in kind) kind = kind.list;
    else if (typeof kind === "object" && "map" in kind) kind = kind.map;
  }
  return typeof kind === "object" && "map" in kind ? kind.key.example : "";
}
