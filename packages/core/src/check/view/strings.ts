import type { Span, Value } from "../../toml/node.ts";

/** A text that a key holds, by itself or in a list, with its place. */
export interface WrittenString {
  text: string;
  span: Span;
  item?: number;
}

/** The texts that a key holds. */
export function stringsIn(value: Value): WrittenString[] {
  if (value.kind === "string") return [{ text: value.value, span: value }];
  if (value.kind !== "array") return [];
  return value.items.flatMap((span, item) => (span.kind === "string" ? [{ text: span.value, span, item }] : []));
}
