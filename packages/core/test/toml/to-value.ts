import { TomlDate } from "smol-toml";
import type { Key, Statement, Value } from "../../src/toml/node.ts";

/** A table as plain data: integers are bigint, dates their text in one spelling. */
export type Plain = string | bigint | number | boolean | Plain[] | PlainTable;
export interface PlainTable {
  [key: string]: Plain;
}

/** What the statements of a valid document mean together. */
export function toValue(statements: readonly Statement[]): PlainTable {
  const root = table();
  let current = root;
  for (const { kind, key, ...rest } of statements) {
    if (kind === "pair" && "value" in rest) put(current, key, valueOf(rest.value));
    else current = open(root, key, kind === "array-table");
  }
  return root;
}

/** What smol-toml gives, as the same plain data. */
export function fromSmol(value: unknown): Plain {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(fromSmol);
  if (typeof value !== "object" || value === null) return value as Plain;
  const result = table();
  for (const [name, item] of Object.entries(value)) result[name] = fromSmol(item);
  return result;
}

function table(): PlainTable {
  return Object.create(null) as PlainTable;
}

function open(root: PlainTable, key: Key[], isElement: boolean): PlainTable {
  const parent = key.slice(0, -1).reduce((at, { name }) => inner(at, name), root);
  const { name } = key.at(-1) as Key;
  if (!isElement) return inner(parent, name);
  const list = (parent[name] ??= []) as Plain[];
  return list[list.push(table()) - 1] as PlainTable;
}

/** The table below a name, or the last one of a list of tables. */
function inner(parent: PlainTable, name: string): PlainTable {
  const found = (parent[name] ??= table());
  return (Array.isArray(found) ? found.at(-1) : found) as PlainTable;
}

function put(parent: PlainTable, key: Key[], value: Plain): void {
  const { name } = key.at(-1) as Key;
  key.slice(0, -1).reduce((at, part) => inner(at, part.name), parent)[name] = value;
}

export function valueOf(value: Value): Plain {
  switch (value.kind) {
    case "string":
      return value.value;
    case "array":
      return value.items.map(valueOf);
    case "inline-table": {
      const result = table();
      for (const pair of value.pairs) put(result, pair.key, valueOf(pair.value));
      return result;
    }
    case "bool":
      return value.raw === "true";
    case "integer":
      return integer(value.raw.replaceAll("_", ""));
    case "float":
      return Number(
        value.raw
          .replaceAll("_", "")
          .replace("inf", "Infinity")
          .replace("nan", "NaN")
          .replace(/^[+-]N/, "N"),
      );
    default:
      return new TomlDate(value.raw).toISOString();
  }
}

function integer(raw: string): bigint {
  return raw.startsWith("-") ? -BigInt(raw.slice(1)) : BigInt(raw.replace("+", ""));
}

/** Times without seconds are TOML 1.1, which smol-toml reads; the reader leaves such a value as it is written. */
export function hasShortTime(text: string): boolean {
  return /(?<![\d:+-])\d\d:\d\d(?!:)/.test(text);
}
