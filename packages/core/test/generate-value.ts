import type { Field, Kind, Table } from "../src/records/record.ts";
import { fieldsOf } from "../src/records/walk.ts";
import type { Random } from "./random.ts";

export type Plain = string | number | boolean | Plain[] | { [key: string]: Plain };

const names = [
  "docker.io",
  "localhost:5000",
  "a",
  "A",
  "1",
  "x y",
  "é",
  "",
  "__proto__",
  'quo"te',
  "[::1]:5000",
  "b\\c",
];
const strings = ["", "x", "auto", "/run/x.sock", "linux/amd64", "é", '"', "10GB", "true"];
const integers = [0, 1, 4, -1, 9000, 2 ** 31, 10_737_418_240, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];
const numbers = " 0 1 10 -1 +5 1.5 .5 1. 1_000 1e3 0x10 0x1p4 999999 1e30 inf 07".split(" ");
const sizeUnits = " B b K kb KiB M MB Mib GB gb Gi GiB TB PB EB % bytes".split(" ");
const timeUnits = " ns us µs μs ms s m h d H w".split(" ");
const wrong: Plain[] = ["x", 5, 1.5, true, [], ["x"], [{ a: 1 }], { a: 1 }];

/** A configuration with keys spelled canonically, mostly of the right types. */
export function generateTable(table: Table, random: Random, density: number): { [key: string]: Plain } {
  const result: { [key: string]: Plain } = {};
  for (const [name, field] of fieldsOf(table)) {
    if (!random.chance(density)) continue;
    result[name] = random.chance(1) ? random.pick(wrong) : valueOf(field.kind, field, random, density);
  }
  if (random.chance(1)) result[random.pick(["typo", "MIRRORS", "max_parallelism"])] = random.pick(wrong);
  return result;
}

function valueOf(kind: Kind, field: Field, random: Random, density: number): Plain {
  if (kind === "bool") return random.chance(50);
  if (kind === "int") return random.pick(integers);
  if (kind === "string") {
    const values = field.values?.map(({ value }) => value) ?? strings;
    return random.pick(random.chance(90) ? values : strings);
  }
  if (kind === "size") return sizeOf(random);
  if (kind === "duration") return random.chance(40) ? random.pick(integers) : text(random, timeUnits);
  if (kind === "any") return freeForm(random, 3);
  if ("table" in kind) return generateTable(kind.table, random, density + 15);
  const inner = "list" in kind ? kind.list : kind.map;
  const values = Array.from({ length: random.below(4) }, () => valueOf(inner, field, random, density + 10));
  if ("list" in kind) return values;
  return Object.fromEntries(values.map((value) => [random.pick(names), value]));
}

function sizeOf(random: Random): Plain {
  if (random.chance(40)) return random.pick([...integers, 1.5, 0.5, 1e21]);
  if (random.chance(10))
    return random.pick<Plain>([{ Bytes: 5 }, { Percentage: 5 }, { Bytes: 1, Percentage: 2 }, { Bytes: "5" }]);
  return text(random, sizeUnits);
}

function text(random: Random, units: readonly string[]): string {
  const parts = Array.from({ length: random.chance(80) ? 1 : 2 }, () =>
    [random.pick(numbers), random.pick(["", "", "", " "]), random.pick(units)].join(""),
  );
  return random.chance(5) ? `"${parts.join("")}"` : parts.join("");
}

function freeForm(random: Random, depth: number): { [key: string]: Plain } {
  const value = (): Plain => {
    if (depth === 0 || random.chance(50)) return random.pick<Plain>([...strings, ...integers, 1.5, true]);
    return random.chance(50) ? freeForm(random, depth - 1) : Array.from({ length: random.below(3) }, value);
  };
  return Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(names), value()]));
}
