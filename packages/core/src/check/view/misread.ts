import type { Bound } from "../../load/bound.ts";
import type { RuleContext } from "../rule.ts";
import { someKey } from "../../load/set-table.ts";
import { isUsualSize, misreadSize } from "./bare-size.ts";
import type { GcTable } from "./gc.ts";

/** Whether a size was written for another unit; then what the sizes come to says nothing about what is meant. */
export function isMisread(bound: Bound, { document, version }: RuleContext): boolean {
  return bound.slot.isSize && !isUsualSize(bound) && misreadSize(bound, document, version) !== undefined;
}

export function hasMisread(table: GcTable, context: RuleContext): boolean {
  const { struct } = table;
  return (table.isMisread ??= someKey(struct, (bound) => isMisread(bound, context) && bound.isTaken));
}
