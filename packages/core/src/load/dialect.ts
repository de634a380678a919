import { lowerCase } from "../lower-case.ts";
import { fieldsOf } from "../records/walk.ts";
import type { Field, Kind, Table } from "../records/record.ts";
import { isSince, numberOf } from "../records/release.ts";
import type { Library } from "../toml/quirk.ts";
import type { Layout } from "./layout.ts";
import { structOf } from "./value.ts";

/** How the loader of some releases reads a file: facts and small functions, nothing that depends on a document. */
export interface Dialect {
  library: Library;
  /** The fields of a table by each spelling that is taken for them, those of later releases too. */
  namesOf(layout: Layout): Names;
  /** How a written key is looked up when no spelling is the very same. */
  fold?(written: string): string;
  /** An array or inline table where a size or duration belongs is taken and lost, not decoded like any other value. */
  dropsTables?: true;
  /** A date where none belongs crashes the daemon. */
  dateCrashes?: true;
  /** Seconds go up to 60. */
  leapSeconds?: true;
  /** `[[a.b]]` below a list that has no element yet crashes the daemon; else the first one is made. */
  emptyListCrashes?: true;
  /** Whole numbers from 2^63 to 2^64 are taken, and become negative where a key holds a number. */
  wrapsIntegers?: true;
  /** A bracket, comma or key where a value belongs crashes the daemon. */
  strayTokenCrashes?: true;
}

/** A field as the loader of a release has it. */
export interface Slot {
  /** Its position among all slots, so that what else is known of it is found fast. */
  id: number;
  /** Canonical name. */
  name: string;
  field: Field;
  /** The release that brought it, as a number. */
  since: number;
  /** Where a struct of the table holds it. */
  index: number;
  kind: Kind;
  /** It holds a size, be it a plain number to the release. */
  isSize: boolean;
  /** It is a table of its own, neither a list nor a map of them. */
  isTable: boolean;
  /** It holds a value, not tables of its own or of names that a user chose. */
  isLeaf: boolean;
  /** It comes into being when it is reached: a struct or a pointer. */
  made: boolean;
  /** How it holds its fields, where it is a struct. */
  layout: Layout | undefined;
}

/** The spellings of a table's keys, with the field of each. */
export type Names = ReadonlyMap<string, Slot>;

/** go-toml v2 compares names without case. https://github.com/pelletier/go-toml/blob/v2.3.1/unmarshaler.go#L1373 */
const anyCase = onceForEach(
  (name) => [lowerCase(name), name],
  (kind) => kind,
);

const canonical = (name: string): string[] => [name];

/** go-toml v1 tries four spellings, in this order. https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L789 */
export const spellings = (name: string): string[] => [
  ...new Set([name, name.toLowerCase(), name.toUpperCase(), name.charAt(0).toLowerCase() + name.slice(1)]),
];

/** The names of a table, made when they are first asked for. `kindOf` gives what a kind is to the releases. */
function onceForEach(spell: (name: string) => string[], kindOf: (kind: Kind) => Kind): Dialect["namesOf"] {
  const made: (Names | undefined)[] = [];
  return ({ id, table }) => (made[id] ??= namesIn(table, spell, kindOf));
}

let slots = 0;

function namesIn(table: Table, spell: (name: string) => string[], kindOf: (kind: Kind) => Kind): Names {
  const names = new Map<string, Slot>();
  let index = -1;
  for (const [name, field] of fieldsOf(table)) {
    index++;
    const kind = kindOf(field.kind);
    const isTable = typeof kind === "object" && "table" in kind;
    const isLeaf = !isTable && kind !== "any" && !(typeof kind === "object" && "map" in kind);
    const layout = structOf(kind);
    const made = layout !== undefined || field.pointer === true;
    const since = numberOf(field.since);
    const isSize = field.kind === "size";
    const slot: Slot = { id: slots++, name, field, since, index, kind, isSize, isTable, isLeaf, made, layout };
    for (const spelling of spell(name)) names.set(spelling, slot);
  }
  return names;
}

const goToml23: Dialect = { library: "go-toml-2", namesOf: anyCase, fold: lowerCase };

const goToml22: Dialect = {
  ...goToml23,
  dropsTables: true,
  dateCrashes: true,
  leapSeconds: true,
  emptyListCrashes: true,
};

const goToml1: Dialect = {
  library: "go-toml-1",
  namesOf: onceForEach(canonical, (kind) => kind),
  wrapsIntegers: true,
};

/** Before 0.12, sizes and durations were integers. */
function integersOnly(kind: Kind): Kind {
  return kind === "size" || kind === "duration" ? "int" : kind;
}

const integers = onceForEach(canonical, integersOnly);

/** Newest first: the first entry that the release has reached is its dialect. */
const dialects: readonly { from: string; dialect: Dialect }[] = [
  { from: "0.31", dialect: goToml23 },
  { from: "0.28", dialect: goToml22 },
  { from: "0.12", dialect: goToml1 },
  { from: "0.11.2", dialect: { ...goToml1, namesOf: integers } },
  { from: "0.10", dialect: { library: "go-toml-1", namesOf: integers, strayTokenCrashes: true } },
];

/** The dialect that a release reads. */
export function dialectOf(version: string): Dialect {
  const found = dialects.find(({ from }) => isSince(version, from)) ?? dialects[dialects.length - 1];
  return (found as (typeof dialects)[number]).dialect;
}
