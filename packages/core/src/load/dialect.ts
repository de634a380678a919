import { fieldsOf } from "../records/walk.ts";
import type { Field, Kind, Table } from "../records/record.ts";
import { isSince } from "../records/release.ts";
import type { Library } from "../toml/quirk.ts";

/** How the loader of some releases reads a file: facts and small functions, nothing that depends on a document. */
export interface Dialect {
  library: Library;
  /** Whether `load` is known to agree with the loader of these releases on every document. */
  exact: boolean;
  /** The field of a table that a written key stands for, among those that the release has. */
  match(table: Table, written: string, version: string): [name: string, field: Field] | undefined;
  /** The kind that a record's kind is to these releases: sizes and durations were integers before 0.12. */
  kindOf(kind: Kind): Kind;
  /** What an array or inline table does where a size or duration belongs: dropped, or decoded like any other value. */
  tableForText: "dropped" | "decoded";
  /** A date where none belongs crashes the daemon. */
  dateCrashes: boolean;
  /** Seconds go up to 60. */
  leapSeconds: boolean;
  /** `[[a.b]]` below a list that has no element yet: the first one is made, or the daemon crashes. */
  emptyListHeader: "made" | "crashes";
}

type Matcher = Dialect["match"];

type Names = Map<string, [string, Field]>;

const folded = new Map<string, WeakMap<Table, Names>>();

/** go-toml v2 compares names without case. https://github.com/pelletier/go-toml/blob/v2.3.1/unmarshaler.go#L1373 */
const matchAnyCase: Matcher = (table, written, version) => {
  let tables = folded.get(version);
  if (!tables) folded.set(version, (tables = new WeakMap()));
  let names = tables.get(table);
  if (!names) tables.set(table, (names = namesOf(table, version)));
  return names.get(written) ?? names.get(lowerCase(written));
};

function namesOf(table: Table, version: string): Names {
  const names: Names = new Map();
  for (const entry of fieldsOf(table)) {
    if (!isSince(version, entry[1].since)) continue;
    names.set(entry[0], entry);
    names.set(lowerCase(entry[0]), entry);
  }
  return names;
}

/** Go lowers one character at a time, so a dotted capital I becomes a plain i. */
function lowerCase(text: string): string {
  return (text.includes("\u0130") ? text.replaceAll("\u0130", "i") : text).toLowerCase();
}

/** go-toml v1 tries four spellings. https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L738 */
const matchFourSpellings: Matcher = (table, written, version) => {
  for (const entry of fieldsOf(table)) {
    const name = entry[0];
    if (name.length !== written.length || !isSince(version, entry[1].since)) continue;
    if (name === written || name.toLowerCase() === written || name.toUpperCase() === written) return entry;
    if (name.charAt(0).toLowerCase() + name.slice(1) === written) return entry;
  }
  return undefined;
};

const goToml23: Dialect = {
  library: "go-toml-2",
  exact: true,
  match: matchAnyCase,
  kindOf: (kind) => kind,
  tableForText: "decoded",
  dateCrashes: false,
  leapSeconds: false,
  emptyListHeader: "made",
};

const goToml22: Dialect = {
  ...goToml23,
  tableForText: "dropped",
  dateCrashes: true,
  leapSeconds: true,
  emptyListHeader: "crashes",
};

const goToml1: Dialect = {
  ...goToml23,
  library: "go-toml-1",
  exact: false,
  match: matchFourSpellings,
};

function integersOnly(kind: Kind): Kind {
  return kind === "size" || kind === "duration" ? "int" : kind;
}

/** Newest first: the first entry that the release has reached is its dialect. */
const dialects: readonly { from: string; dialect: Dialect }[] = [
  { from: "0.31", dialect: goToml23 },
  { from: "0.28", dialect: goToml22 },
  { from: "0.12", dialect: goToml1 },
  { from: "0.10", dialect: { ...goToml1, kindOf: integersOnly } },
];

/** The dialect that a release reads. */
export function dialectOf(version: string): Dialect {
  const found = dialects.find(({ from }) => isSince(version, from)) ?? dialects[dialects.length - 1];
  return (found as (typeof dialects)[number]).dialect;
}
