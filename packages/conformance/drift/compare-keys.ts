import { type Kind, type Table } from "../../core/src/records/record.ts";
import { type Entry, walk } from "../../core/src/records/walk.ts";
import type { Facts } from "./facts.ts";
import { type GoKey, goKeys, positionOf, structName } from "./go-keys.ts";
import { fileOfField, fileOfTable, newTableFile } from "./record-files.ts";
import type { Row } from "./row.ts";

/** A field of a Go struct with every place where it is a key, since workers share theirs. */
interface SharedKey extends GoKey {
  places: string[];
}

/** Keys that came, went, have another name, or changed their type or comment, against the records of `before`. */
export function compareKeys(root: Table, before: Facts, now: Facts): Row[] {
  const known = new Map([...walk(root, before.version)].map((entry) => [spell(entry.path), entry]));
  const theirs = share(goKeys(now));
  const names = new Set(theirs.flatMap(({ places }) => places));
  const old = new Map(share(goKeys(before)).map((key) => [idOf(key), key]));
  const fresh = theirs.filter(({ places }) => !places.some((place) => known.has(place)));
  const renamed = new Set(fresh.flatMap((key) => old.get(idOf(key))?.places ?? []));
  const gone = [...known].filter(([place]) => !names.has(place) && !renamed.has(place));
  return [
    ...fresh.map((key) => added(key, root, old, now)),
    ...gone.map(([place, { table, field }]) => keyRow(`removed  ${place}`, fileOfField(table, field))),
    ...theirs.flatMap((key) => {
      const entry = known.get(key.places[0] ?? "");
      return entry ? changed(key, entry, old.get(idOf(key)), before, now) : [];
    }),
  ];
}

/** The names of the keys that the records of `before` do not have. */
export function addedNames(root: Table, before: Facts, now: Facts): string[] {
  const known = new Set([...walk(root, before.version)].map(({ path }) => path.at(-1)));
  return [...new Set(goKeys(now).flatMap(({ path }) => path.at(-1) ?? []))].filter((name) => !known.has(name));
}

function added(key: SharedKey, root: Table, old: ReadonlyMap<string, SharedKey>, now: Facts): Row {
  const was = old.get(idOf(key));
  const verb = was ? `renamed  ${was.places.join(", ")} -> ` : "added    ";
  const { at, doc } = positionOf(now, key.struct, key.field.name) ?? { at: "no position", doc: "" };
  const own = `${structName(key.struct)}.${key.field.name} ${key.field.type}, toml "${key.field.key}", ${at}`;
  const comment = doc === "" ? "" : `\n"${doc.replaceAll("\n", " ")}"`;
  return keyRow(`${verb}${key.places.join(", ")}\n${own}${comment}`, fileOfStruct(root, key));
}

function fileOfStruct(root: Table, key: SharedKey): string {
  const parent = parentPath(key.path).join(".");
  const beside = [...walk(root)].find(
    ({ path, table }) => table.struct === structName(key.struct) || parentPath(path).join(".") === parent,
  );
  const tables = beside ? [beside.table, ...Object.values(beside.table.embeds ?? {})] : [];
  const table = tables.find(({ struct }) => struct === structName(key.struct));
  return table ? fileOfTable(table) : newTableFile(structName(key.struct));
}

function parentPath(path: readonly string[]): readonly string[] {
  return path.slice(0, -1);
}

function changed(key: SharedKey, entry: Entry, was: SharedKey | undefined, before: Facts, now: Facts): Row[] {
  const { field, table } = entry;
  const file = fileOfField(table, field);
  const place = key.places.join(", ");
  const rows: Row[] = [];
  const pointer = key.field.type.startsWith("*");
  const type = was && was.field.type !== key.field.type ? `${was.field.type} -> ${key.field.type}` : key.field.type;
  if (type !== key.field.type || !fits(field.kind, key.field.type)) {
    rows.push({ group: "types", text: `${place}  ${type}`, file });
  }
  if (pointer !== (field.pointer ?? false) && field.kind !== "any") {
    const text = pointer ? "tells zero from unset now (pointer: true)" : "no longer tells zero from unset";
    rows.push({ group: "types", text: `${place}  ${text}`, file });
  }
  const [old, own] = [before, now].map((facts) => positionOf(facts, key.struct, key.field.name));
  if (old && own && old.doc !== own.doc) {
    rows.push(keyRow(`comment  ${place}\n"${own.doc.replaceAll("\n", " ")}"`, file));
  }
  return rows;
}

/** Whether a Go type is what a record says that a key holds, on releases that have sizes and durations. */
function fits(kind: Kind, type: string): boolean {
  const own = type.replace(/^\*/, "");
  if (typeof kind === "string") return goType[kind].test(own);
  if ("list" in kind) return own.startsWith("[]") && fits(kind.list, own.slice(2));
  if ("map" in kind) return own.startsWith("map[string]") && fits(kind.map, own.slice("map[string]".length));
  return /^(?:[A-Z]\w*$|struct )/.test(own);
}

const goType: Record<Extract<Kind, string>, RegExp> = {
  bool: /^bool$/,
  int: /^u?int(?:64|32)?$/,
  string: /^string$/,
  size: /^(?:DiskSpace|int64)$/,
  duration: /^(?:Duration|int64)$/,
  any: /^map\[string\]any$/,
};

function keyRow(text: string, file: string): Row {
  return { group: "keys", text, file };
}

function share(keys: readonly GoKey[]): SharedKey[] {
  return [...Map.groupBy(keys, idOf).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, places: same.map(({ path }) => spell(path)) }] : [];
  });
}

function idOf({ struct, field }: GoKey): string {
  return `${struct}.${field.name}`;
}

function spell(path: readonly string[]): string {
  return path.join(".").replaceAll(".[]", "[]");
}
