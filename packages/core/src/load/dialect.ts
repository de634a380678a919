import { lowerCase } from "../lower-case.ts";
import { fieldsOf } from "../records/walk.ts";
import type { Field, Kind, Table } from "../records/record.ts";
import { isSince, numberOf } from "../records/release.ts";
import type { Library } from "../toml/quirk.ts";

/** How the loader of some releases reads a file: facts and small functions, nothing that depends on a document. */
export interface Dialect {
  library: Library;
  /** Whether `load` is known to agree with the loader of these releases on every document. */
  exact: boolean;
  /** The fields of a table by each spelling that is taken for them, those of later releases too. */
  namesOf(table: Table): Names;
  /** How a written key is looked up when no spelling is the very same. */
  fold?(written: string): string;
  /** What an array or inline table does where a size or duration belongs: dropped, or decoded like any other value. */
  tableForText: "dropped" | "decoded";
  /** A date where none belongs crashes the daemon. */
  dateCrashes: boolean;
  /** Seconds go up to 60. */
  leapSeconds: boolean;
  /** `[[a.b]]` below a list that has no element yet: the first one is made, or the daemon crashes. */
  emptyListHeader: "made" | "crashes";
}

/** A field as the loader of a release has it. */
export interface Slot {
  /** Canonical name. */
  name: string;
  field: Field;
  /** The release that brought it, as a number. */
  since: number;
  /** Where a struct of the table holds it. */
  index: number;
  kind: Kind;
  /** It comes into being when it is reached: a struct or a pointer. */
  made: boolean;
}

/** The spellings of a table's keys, with the field of each. */
export type Names = ReadonlyMap<string, Slot>;

/** go-toml v2 compares names without case. https://github.com/pelletier/go-toml/blob/v2.3.1/unmarshaler.go#L1373 */
const anyCase = onceForEach(
  (name) => [lowerCase(name), name],
  (kind) => kind,
);

/** go-toml v1 tries four spellings. https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L738 */
const spellings = (name: string): string[] => [
  name.charAt(0).toLowerCase() + name.slice(1),
  name.toUpperCase(),
  name.toLowerCase(),
  name,
];

/** The names of a table, made when they are first asked for. `kindOf` gives what a kind is to the releases. */
function onceForEach(spell: (name: string) => string[], kindOf: (kind: Kind) => Kind): Dialect["namesOf"] {
  const made = new WeakMap<Table, Names>();
  return (table) => {
    let names = made.get(table);
    if (!names) made.set(table, (names = namesIn(table, spell, kindOf)));
    return names;
  };
}

function namesIn(table: Table, spell: (name: string) => string[], kindOf: (kind: Kind) => Kind): Names {
  const names = new Map<string, Slot>();
  let index = -1;
  for (const [name, field] of fieldsOf(table)) {
    index++;
    const kind = kindOf(field.kind);
    const isStruct = kind === "size" || kind === "duration" || (typeof kind === "object" && "table" in kind);
    const made = isStruct || field.pointer === true;
    const slot: Slot = { name, field, since: numberOf(field.since), index, kind, made };
    for (const spelling of spell(name)) names.set(spelling, slot);
  }
  return names;
}

const goToml23: Dialect = {
  library: "go-toml-2",
  exact: true,
  namesOf: anyCase,
  fold: lowerCase,
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
  library: "go-toml-1",
  exact: false,
  namesOf: onceForEach(spellings, (kind) => kind),
  tableForText: "decoded",
  dateCrashes: false,
  leapSeconds: false,
  emptyListHeader: "made",
};

/** Before 0.12, sizes and durations were integers. */
function integersOnly(kind: Kind): Kind {
  return kind === "size" || kind === "duration" ? "int" : kind;
}

/** Newest first: the first entry that the release has reached is its dialect. */
const dialects: readonly { from: string; dialect: Dialect }[] = [
  { from: "0.31", dialect: goToml23 },
  { from: "0.28", dialect: goToml22 },
  { from: "0.12", dialect: goToml1 },
  { from: "0.10", dialect: { ...goToml1, namesOf: onceForEach(spellings, integersOnly) } },
];

/** The dialect that a release reads. */
export function dialectOf(version: string): Dialect {
  const found = dialects.find(({ from }) => isSince(version, from)) ?? dialects[dialects.length - 1];
  return (found as (typeof dialects)[number]).dialect;
}
