import type { Input } from "../toml/input.ts";

/** Whether the text of an input holds all of it: bytes that are not UTF-8 would not survive being written. */
export function isLossless(input: Input, text: string): boolean {
  return typeof input === "string" || new TextEncoder().encode(text).length === input.length;
}
