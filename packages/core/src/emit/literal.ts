import type { AllowedValue, Field, Kind } from "../records/record.ts";
import { isSince, lineOf } from "../records/release.ts";
import type { JsonValue } from "./json-schema.ts";

/** The JSON value of a TOML literal that JSON spells the same; nothing for tables, dates and literal strings. */
export function jsonOf(literal: string): JsonValue | undefined {
  try {
    return JSON.parse(literal) as JsonValue;
  } catch {
    return undefined;
  }
}

/** What holds in `version` when the key is absent, in words. */
export function defaultText(field: Field, version: string): string | undefined {
  const { rootlessDefault, defaultInTable } = field;
  const text = usualDefault(field, version);
  if (defaultInTable) return `${text} without a [${defaultInTable.table}] table, else ${defaultInTable.value}`;
  if (!rootlessDefault) return text;
  const { since, value } = rootlessDefault;
  return `${text}; rootless${since ? ` from ${lineOf(since)} on` : ""}: ${value}`;
}

/** What holds in `version` when the key is absent and nothing else is special, in words. */
export function usualDefault(field: Pick<Field, "default">, version: string): string | undefined {
  if (field.default === undefined || typeof field.default === "string") return field.default;
  return field.default.findLast(({ from }) => isSince(version, from))?.value;
}

/** The default as a value that could be written, where the words begin with one. */
export function defaultValue(field: Field, version: string): JsonValue | undefined {
  const text = defaultText(field, version);
  return text === undefined ? undefined : valueOf(text, field.kind, field.values ?? []);
}

function valueOf(text: string, kind: Kind, values: readonly AllowedValue[]): JsonValue | undefined {
  // "0 (no pool)" has the value 0; "10% of the disk" has none.
  const plain = text.replace(/ \([^)]*\)$/, "");
  if (kind === "bool") return plain === "true" || plain === "false" ? plain === "true" : undefined;
  if (kind === "int") return /^-?[0-9]+$/.test(plain) ? Number(plain) : undefined;
  if (kind === "duration") return /^[0-9]+(?:ms|s|m|h)$/.test(plain) ? plain : undefined;
  if (kind === "size") return /^[0-9]+(?:%|[KMGT]B)?$/.test(plain) ? plain : undefined;
  // Other words may be prose, such as "none" or "any".
  if (kind === "string")
    return /^\/\S+$/.test(plain) || values.some(({ value }) => value === plain) ? plain : undefined;
  return typeof kind === "object" && "list" in kind ? jsonOf(plain) : undefined;
}

/** The allowed values that `version` knows. */
export function valuesIn(field: Field, version: string): AllowedValue[] {
  return (field.values ?? []).filter(({ since }) => since === undefined || isSince(version, since));
}
