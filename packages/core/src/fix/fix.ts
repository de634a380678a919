import { check, type CheckOptions } from "../check/check.ts";
import type { Input } from "../toml/input.ts";
import { type FixResult, repair } from "./repair.ts";

export interface FixOptions extends CheckOptions {
  /** Apply guesses, too: of a unit, of a protocol. */
  unsafe?: boolean | undefined;
}

/**
 * Repairs what `check` finds and has a fix for, and leaves the rest of the text alone: comments, order, layout and line ends.
 * Without `unsafe` only where the file itself tells what was meant. A second call changes nothing. Bytes that are not UTF-8
 * get no repairs. Never throws.
 */
export function fix(input: Input, options: FixOptions = {}): FixResult {
  const { unsafe = false, ...asked } = options;
  return repair(input, (text) => check(text, asked), unsafe);
}
