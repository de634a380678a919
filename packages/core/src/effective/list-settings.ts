import type { Position } from "../check/diagnostic.ts";
import { tablesOf } from "../load/set-table.ts";
import type { Document } from "../document.ts";
import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Bound } from "../load/bound.ts";
import type { Field, Flag, Kind, Table } from "../records/record.ts";
import { isSince } from "../records/release.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf, isLeaf } from "../records/walk.ts";
import { defaultOf } from "./default-of.ts";
import type { Setting, SettingFlag } from "./setting.ts";

type Path = (string | number)[];

/** What decides about the values of keys: the file as the release reads it, and how the daemon runs. */
export interface Basis {
  document: Document;
  version: string;
  config: { readonly [key: string]: ConfigValue };
  rootless: boolean;
}

/** Where the file sets its keys, by the JSON text of their paths. */
export type Places = ReadonlyMap<string, Bound>;

export function placesIn({ document, version }: Basis): Places {
  const places = new Map<string, Bound>();
  for (const { path, keys } of tablesOf(document.loading(version).session.bound)) {
    for (const [name, bound] of keys) places.set(JSON.stringify([...path, name]), bound);
  }
  return places;
}

/** A setting for every leaf key of the release, and of every registry and policy of the file, as written and by default. */
export function listSettings(basis: Basis, places: Places): Setting[] {
  const settings: Setting[] = [];
  addTable(settings, basis, places, root, basis.config, []);
  return settings;
}

function addTable(
  settings: Setting[],
  basis: Basis,
  places: Places,
  table: Table,
  held: ConfigValue | undefined,
  path: Path,
): void {
  for (const [name, field] of fieldsOf(table)) {
    if (!isSince(basis.version, field.since)) continue;
    const key = { field, path: [...path, name], value: below(held, name), inTable: held !== undefined };
    if (isLeaf(field)) settings.push(settingOf(basis, places, key));
    else {
      for (const inner of tablesIn(field.kind, key.value, key.path)) {
        addTable(settings, basis, places, inner.table, inner.held, inner.path);
      }
    }
  }
}

function below(held: ConfigValue | undefined, name: string): ConfigValue | undefined {
  return isObject(held) && Object.hasOwn(held, name) ? held[name] : undefined;
}

/** The tables that a value is made of: one, or those of the file where the user chooses how many. */
function* tablesIn(
  kind: Kind,
  held: ConfigValue | undefined,
  path: Path,
): Generator<{ table: Table; held: ConfigValue | undefined; path: Path }> {
  if (typeof kind === "string") return;
  if ("table" in kind) yield { table: kind.table, held, path };
  else {
    const inner = "list" in kind ? kind.list : kind.map;
    const items = Array.isArray(held) ? held.entries() : Object.entries(isObject(held) ? held : {});
    for (const [step, item] of items) yield* tablesIn(inner, item, [...path, step]);
  }
}

interface Key {
  field: Field;
  path: Path;
  value: ConfigValue | undefined;
  /** The file has the table of the key. */
  inTable: boolean;
}

function settingOf(basis: Basis, places: Places, { field, path, value, inTable }: Key): Setting {
  const { version, rootless } = basis;
  const preset = defaultOf(field, { version, rootless, inTable });
  const flags = flagsOf(field, path, version);
  const place = places.get(JSON.stringify(path));
  // BuildKit cannot tell a zero from a missing key, so it takes the default for both; where that is the zero, it is the file's.
  const isWritten = place !== undefined && isZero(preset.value);
  if (value === undefined || isEmptyList(value)) {
    return { path, ...preset, from: isWritten ? "file" : "default", ...(isWritten && spanOf(basis, place)), flags };
  }
  return { path, value, from: "file", ...(place && spanOf(basis, place)), flags };
}

function isZero(value: ConfigValue | undefined): boolean {
  if (value === false || value === 0 || value === "" || value === "0s") return true;
  return isEmptyList(value) || (isObject(value) && Object.keys(value).length === 0);
}

function isEmptyList(value: ConfigValue | undefined): boolean {
  return Array.isArray(value) && value.length === 0;
}

function spanOf({ document }: Basis, { value }: Bound): { start: Position; end: Position } {
  return { start: document.positions.at(value.start), end: document.positions.at(value.end) };
}

function flagsOf({ flag }: Field, path: Path, version: string): SettingFlag[] {
  const own: Flag | undefined = flag && ("name" in flag ? flag : flag[path[1] as "oci" | "containerd"]);
  if (!own || !isSince(version, own.since)) return [];
  return [{ name: own.name, ...(own.note !== undefined && { note: own.note }) }];
}
