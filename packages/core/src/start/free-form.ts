import type { Decoded } from "../load/value.ts";
import { isSince, type Version } from "../records/release.ts";

/** The keys that another program expects in a table that BuildKit passes on. */
export interface ExpectedKeys {
  kind: "bool" | "int" | "string";
  keys: readonly string[];
  /** The first release that brings a program with these keys. */
  since?: Version;
}

const names = { bool: "true or false", int: "a whole number", string: "a string" };

/** The first value of another kind than expected, in the table or in one below it, with what its key takes. */
export function wrongKind(
  table: Decoded,
  expected: readonly ExpectedKeys[],
  version: string,
): { key: string; takes: string } | undefined {
  if (!(table instanceof Map)) return undefined;
  for (const [key, value] of table) {
    const inner = wrongKind(value, expected, version);
    if (inner) return inner;
    const known = expected.find(({ keys, since }) => keys.includes(key) && isSince(version, since ?? "0.0"));
    if (known && !(value instanceof Map) && !Array.isArray(value) && kindOf(value) !== known.kind) {
      return { key, takes: names[known.kind] };
    }
  }
  return undefined;
}

function kindOf(value: Decoded): string {
  if (typeof value === "boolean") return "bool";
  if (typeof value === "bigint" || Number.isInteger(value)) return "int";
  return typeof value === "number" ? "float" : "string";
}
