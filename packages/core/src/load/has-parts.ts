import type { Value } from "../toml/node.ts";

/** Whether a value is a table or a list of tables, and not empty. */
export function hasParts(value: Value): boolean {
  if (value.kind === "inline-table") return value.pairs.length > 0;
  return value.kind === "array" && value.items.length > 0 && value.items.every(({ kind }) => kind === "inline-table");
}
