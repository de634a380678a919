import { stringify as writeToml } from "smol-toml";
import type { BuildkitdConfig } from "../generated/buildkitd-config.ts";
import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Kind, Table } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf } from "../records/walk.ts";

/**
 * Writes a configuration as a `buildkitd.toml`, keys in the order of the reference, maps in the order of their names. It takes
 * what authors write and what `load` gives: `{ bytes }` and `{ percent }` become a number and `"10%"`. Keys that are not
 * BuildKit's come last; nothing is checked here.
 */
export function stringify(config: BuildkitdConfig | { [key: string]: ConfigValue }): string {
  return writeToml(writeTable(root, config as Plain));
}

type Plain = { [key: string]: unknown };

function writeTable(table: Table, config: Plain): Plain {
  const fields = fieldsOf(table);
  const known = [...fields.keys()].filter((name) => Object.hasOwn(config, name));
  const unknown = Object.keys(config).filter((name) => !fields.has(name));
  return Object.fromEntries(
    [...known, ...unknown]
      .filter((name) => config[name] !== undefined)
      .map((name) => [name, writeValue(fields.get(name)?.kind, config[name])]),
  );
}

function writeSize({ bytes = 0, percent }: { bytes?: number; percent?: number }): number | string {
  return percent === undefined ? bytes : `${percent}%`;
}

function writeValue(kind: Kind | undefined, value: unknown): unknown {
  if (kind === "size" && isObject(value)) return writeSize(value);
  if (typeof kind !== "object") return value;
  if ("list" in kind) return Array.isArray(value) ? value.map((item) => writeValue(kind.list, item)) : value;
  if (!isObject(value)) return value;
  if ("table" in kind) return writeTable(kind.table, value);
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, writeValue(kind.map, value[name])]));
}
