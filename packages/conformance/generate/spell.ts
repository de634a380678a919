import type { Random } from "./random.ts";
import { suitable, values } from "./values.ts";

/** One key path: its segments, which of them are arrays of tables, and the kind of the value. */
export interface Key {
  segments: string[];
  arrays: boolean[];
  kind: string;
}

const hosts = ["docker.io", "localhost:5000", "hub", "[::1]:5000", "", "a b", "é", 'q"\\'];
const strangers = ["foo", "x", "GCConfig", "Duration", "bytes", "1", "-", "a.b"];

/** Writes one segment in one of the ways TOML and the loader's case rules allow. */
function segment(rng: Random, name: string): string {
  let text = name === "*" ? rng.pick(hosts) : rng.chance(0.02) ? rng.pick(strangers) : name;
  if (rng.chance(0.12))
    text = rng.pick([text.toLowerCase(), text.toUpperCase(), text.slice(0, 1).toUpperCase() + text.slice(1)]);
  if (text !== "" && rng.chance(0.04)) {
    const rest = JSON.stringify(text.slice(1)).slice(1);
    return `"\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}${rest}`;
  }
  if (!/^[\w-]+$/.test(text) || /[^\x00-\x7f]/.test(text))
    return rng.chance(0.5) && !text.includes("'") ? `'${text}'` : JSON.stringify(text);
  return rng.chance(0.06) ? rng.pick([`"${text}"`, `'${text}'`]) : text;
}

const dotted = (names: string[]): string => names.join(".");

/** Writes what stands right of the first name: the value, inside inline tables for further names. */
function nested(names: string[], arrays: boolean[], value: string): string {
  const [, next] = names;
  if (next === undefined) return value;
  const table = `{ ${next} = ${nested(names.slice(1), arrays.slice(1), value)} }`;
  return arrays[0] ? `[${table}]` : table;
}

/** Writes the header of the table at a depth, in double brackets where the key has an array. */
function header(rng: Random, names: string[], arrays: boolean[]): string {
  const array = (arrays[names.length - 1] ?? false) !== rng.chance(0.04);
  const own = array ? `[[${dotted(names)}]]` : `[${dotted(names)}]`;
  const parent = arrays.slice(0, names.length - 1).lastIndexOf(true);
  return parent === -1 || rng.chance(0.05) ? own : `[[${dotted(names.slice(0, parent + 1))}]]\n${own}`;
}

/** Writes one key with one value as a document of its own, in a random form. */
export function spell(rng: Random, key: Key, value: string): string {
  const names = key.segments.map((name) => segment(rng, name));
  if (rng.chance(0.03)) names.push(rng.pick(strangers.slice(0, 4)));
  const depth = names.length;
  const split = rng.int(depth);
  switch (rng.int(8)) {
    case 0:
      return `${dotted(names)} = ${value}\n`;
    case 1:
      return `${names[0]} = ${nested(names, key.arrays, value)}\n`;
    case 2:
      return `${header(rng, names, key.arrays)}\n${rng.chance(0.5) ? "" : `x = ${value}\n`}`;
    case 3:
      return `[[${dotted(names)}]]\n${rng.chance(0.5) ? "" : `x = ${value}\n`}`;
    case 4:
      return split === 0
        ? `${dotted(names)}=${value}`
        : `${header(rng, names.slice(0, split), key.arrays)}\n${dotted(names.slice(split))} = ${value}\n`;
    default:
      return depth === 1
        ? `${names[0]} = ${value}\n`
        : `${header(rng, names.slice(0, -1), key.arrays)}\n${names.at(-1)} = ${value}\n`;
  }
}

const related = (key: Key, other: Key, depth: number): boolean =>
  key.segments.slice(0, depth).join() === other.segments.slice(0, depth).join();

const valueFor = (rng: Random, key: Key): string =>
  rng.pick(rng.chance(0.85) ? (suitable[key.kind] ?? values) : values);

/** Writes two or three related statements into one document. */
export function combine(rng: Random, keys: readonly Key[]): string {
  const first = rng.pick(keys);
  const depth = rng.int(first.segments.length + 1);
  const near = keys.filter((key) => related(first, key, depth));
  const picked = [first, ...Array.from({ length: 1 + rng.int(2) }, () => rng.pick(rng.chance(0.85) ? near : keys))];
  const split = Math.min(depth, ...picked.map((key) => key.segments.length - 1));
  if (rng.chance(0.4) && split > 0 && picked.every((key) => related(first, key, split))) {
    const head = header(
      rng,
      first.segments.slice(0, split).map((name) => segment(rng, name)),
      first.arrays,
    );
    const host = rng.pick(hosts.slice(0, 3));
    const lines = picked.map((key) => {
      const rest = key.segments.slice(split).map((name) => segment(rng, name === "*" ? host : name));
      return `${dotted(rest)} = ${valueFor(rng, key)}\n`;
    });
    return `${head}\n${lines.join("")}`;
  }
  return picked.map((key) => spell(rng, key, valueFor(rng, key))).join(rng.chance(0.1) ? "" : "\n");
}
