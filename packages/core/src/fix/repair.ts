import type { Diagnostic, Fix } from "../check/diagnostic.ts";
import { decodeInput, type Input } from "../toml/input.ts";
import { applyEdits } from "./apply-edits.ts";
import { isLossless } from "./is-lossless.ts";

/** One repair, with the finding that it answers; places are those of the text before it. */
export interface Repair {
  diagnostic: Diagnostic;
  fix: Fix;
}

export interface FixResult {
  /** The text with all repairs; without any, the text as it was. */
  text: string;
  repairs: Repair[];
  /** What is found in the result. */
  left: Diagnostic[];
}

/** Finds what is wrong with a text. */
type Check = (input: Input) => Diagnostic[];

/**
 * Repairs what a check finds and has a fix for. What a repair brings to light is repaired, too; a repair after which a file
 * would no longer load is left out, so a second call changes nothing. Bytes that are not UTF-8 get no repairs.
 */
export function repair(input: Input, check: Check, unsafe: boolean): FixResult {
  let { text } = decodeInput(input);
  if (!isLossless(input, text)) {
    return { text, repairs: [], left: check(input) };
  }
  const repairs: Repair[] = [];
  const refused = new Set<string>();
  const seen = new Set([text]);
  for (;;) {
    const found = check(text);
    const candidates = found.flatMap((diagnostic): Repair[] => {
      const possible = diagnostic.fixes.find(({ safe }) => safe || unsafe);
      return possible && !refused.has(nameOf(diagnostic, possible)) ? [{ diagnostic, fix: possible }] : [];
    });
    const chosen = apart(candidates);
    const next = chosen.length > 0 && tryRepairs(text, chosen, refusalsIn(found), check);
    if (!next) {
      const [only] = chosen;
      if (!only) return { text, repairs, left: found };
      refused.add(nameOf(only.diagnostic, only.fix));
      continue;
    }
    // Two fixes that undo each other would go on for ever.
    if (seen.has(next.text)) return { text, repairs, left: found };
    seen.add(next.text);
    ({ text } = next);
    repairs.push(...next.repairs);
  }
}

/** The repairs that do not touch each other, first come first; what is only inserted may meet in one place. */
function apart(repairs: readonly Repair[]): Repair[] {
  const edits = repairs.flatMap((one, index) => one.fix.edits.map((edit) => Object.assign({ index }, edit)));
  const late = new Set<number>();
  let before = { start: -1, end: -1, index: -1 };
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const isInsertion = edit.start === edit.end && before.start === before.end;
    const touches = edit.start <= before.end && !isInsertion && edit.index !== before.index;
    if (touches) late.add(Math.max(edit.index, before.index));
    if (edit.end >= before.end) before = edit;
  }
  return repairs.filter((_, index) => !late.has(index));
}

/** The text after as many repairs as it can take; nothing when the first alone would keep the file from being read. */
function tryRepairs(
  text: string,
  repairs: readonly Repair[],
  refusals: number,
  check: Check,
): { text: string; repairs: readonly Repair[] } | undefined {
  const fixed = applyEdits(
    text,
    repairs.flatMap((one) => one.fix.edits),
  );
  if (refusalsIn(check(fixed)) <= refusals) return { text: fixed, repairs };
  if (repairs.length === 1) return undefined;
  return tryRepairs(text, repairs.slice(0, repairs.length >> 1), refusals, check);
}

function refusalsIn(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ rule }) => rule === "does-not-load" || rule === "loader-panic").length;
}

function nameOf({ rule, path }: Diagnostic, { title }: Fix): string {
  return JSON.stringify([rule, path, title]);
}
