import type { Span } from "../toml/node.ts";
import type { StartPlace } from "./start-check.ts";

/** A text that a key holds, by itself or in a list, with its place. */
export interface HeldString {
  text: string;
  span: Span;
  item?: number;
}

/** The texts that a key holds; an empty one by itself means that the key is not set. */
export function stringsAt({ bound: { value } }: StartPlace): HeldString[] {
  if (value.kind === "string") return value.value === "" ? [] : [{ text: value.value, span: value }];
  if (value.kind !== "array") return [];
  return value.items.flatMap((span, item) => (span.kind === "string" ? [{ text: span.value, span, item }] : []));
}
