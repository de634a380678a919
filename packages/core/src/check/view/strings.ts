import type { Span, Value } from "../../toml/node.ts";

/** A text that a key holds, by itself or in a list, with its place. */
export interface WrittenString {
  text: string;
  span: Span;
  item?: number;
}

/** Whether a key holds a text of some kind; cheaper than all its texts with their places. */
export function someString(value: Value, test: (text: string) => boolean): boolean {
  if (value.kind === "string") return test(value.value);
  return value.kind === "array" && value.items.some((item) => item.kind === "string" && test(item.value));
}

/** The texts that a key holds. */
export function stringsIn(value: Value): WrittenString[] {
  if (value.kind === "string") return [{ text: value.value, span: value }];
  if (value.kind !== "array") return [];
  return value.items.flatMap((span, item) => (span.kind === "string" ? [{ text: span.value, span, item }] : []));
}
