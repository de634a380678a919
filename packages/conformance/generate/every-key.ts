import type { Key } from "./spell.ts";
import { suitable } from "./values.ts";

/** One value of each kind that TOML has. */
const kinds = ["true", "7", "2.5", '"x"', '"10%"', "1979-05-27T07:32:00Z", "[]", '["x"]', "[{}]", "{}", "{ x = 1 }"];

/** Every key with a value of every kind, and in every spelling of its name. */
export function everyKey(keys: readonly Key[]): string[] {
  return keys.flatMap((key) => [
    ...kinds.map((value) => written(key, last(key), value)),
    ...spellings(last(key)).map((name) => written(key, name, fitting(key))),
    `[${above(key, key.segments.length)}]\n`,
    `[${above(key, key.segments.length)}.x]\n`,
    `[[${above(key, key.segments.length)}]]\n`,
    `${dotted(key, spellings)} = ${fitting(key)}\n`,
    `${dotted(key, (name) => [name.toUpperCase()])} = ${fitting(key)}\n`,
  ]);
}

const last = ({ segments }: Key): string => segments.at(-1) ?? "";
const fitting = ({ kind }: Key): string => suitable[kind]?.[0] ?? "true";
const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? name : `"${name}"`);
const named = (name: string): string => (name === "*" ? "hub" : quoted(name));

function spellings(name: string): string[] {
  const swapped = name.replace(/[a-z]$/i, (letter) => (letter < "a" ? letter.toLowerCase() : letter.toUpperCase()));
  const [first, rest] = [name.slice(0, 1), name.slice(1)];
  return [swapped, name.toLowerCase(), name.toUpperCase(), first.toUpperCase() + rest, first.toLowerCase() + rest];
}

const above = (key: Key, depth: number): string => key.segments.slice(0, depth).map(named).join(".");

function dotted(key: Key, respell: (name: string) => string[]): string {
  return key.segments.map((name) => named(name === "*" ? name : (respell(name)[0] ?? name))).join(".");
}

/** The key in its table, below the headers of the lists that the table is part of. */
function written(key: Key, name: string, value: string): string {
  const depth = key.segments.length - 1;
  const headers = key.arrays.slice(0, depth).flatMap((array, at) => (array ? [`[[${above(key, at + 1)}]]\n`] : []));
  if (depth > 0 && !key.arrays[depth - 1]) headers.push(`[${above(key, depth)}]\n`);
  return `${headers.join("")}${named(name)} = ${value}\n`;
}
