import type { Change, Comparison, ReadingChange } from "@buildkit-config/core";
import { block } from "./pretty.ts";
import { printable } from "./printable.ts";
import { paragraph } from "./wrap.ts";

const names: Record<Change["what"], string> = {
  value: "",
  "garbage-collection": ": garbage collection",
  "first-tier": ": first built-in tier",
  mirrors: ": where images are asked for",
};

/** What a daemon does otherwise, one row each. */
export function changeRows(changes: readonly Change[]): string[] {
  return changes.map(({ path, what, before, after, written }) => {
    const name = `${spellPath(path)}${names[what]}`;
    const values = `${before ?? "(no such key)"} -> ${after ?? "(no such key)"}${written ? "" : "   (default)"}`;
    const row = `  ${printable(name)}   ${printable(values)}`;
    return row.length <= 80 ? row : `  ${printable(name)}\n${paragraph(printable(values), 6)}`;
  });
}

/** Two releases and a file: what stops working, what is done otherwise, and which keys are read by one of them alone. */
export function comparison(file: string, text: string, { changes, reading, refusals }: Comparison): string[] {
  const parts: string[] = [];
  if (refusals.length > 0) parts.push(refusals.map((refusal) => block(printable(file), text, refusal)).join("\n\n"));
  const own = changes.filter(({ written }) => written);
  const defaults = changes.filter(({ written }) => !written);
  if (own.length > 0) parts.push(["Does otherwise:", ...changeRows(own)].join("\n"));
  if (defaults.length > 0) parts.push(["Does otherwise by default:", ...changeRows(defaults)].join("\n"));
  const lost = reading.filter(({ now }) => now === "ignored");
  const gained = reading.filter(({ now }) => now === "read");
  if (lost.length > 0) parts.push(["No longer read:", ...lost.map(readingRow)].join("\n"));
  if (gained.length > 0) parts.push(["Read from now on:", ...gained.map(readingRow)].join("\n"));
  return parts;
}

function readingRow({ path, start }: ReadingChange): string {
  return `  ${printable(spellPath(path))}   (line ${start.line})`;
}

function spellPath(path: Change["path"]): string {
  return path
    .map((step) => (typeof step === "string" && step.includes(".") ? JSON.stringify(step) : String(step)))
    .join(".");
}
