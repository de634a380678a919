import type { Position } from "@buildkit-config/core";
import { printable, widthOf } from "./printable.ts";

export interface Mark {
  start: Position;
  end: Position;
  /** `^` under what is wrong, `-` under a second place. */
  sign: "^" | "-";
  note?: string;
}

const room = 70;

/** Lines of a file with marks under them, in the order of the file. */
export function frame(text: string, marks: readonly Mark[]): string[] {
  const ordered = marks.toSorted((a, b) => a.start.offset - b.start.offset);
  const digits = Math.max(3, ...ordered.map(({ start }) => String(start.line).length + 2));
  const out: string[] = [];
  let shown = 0;
  for (const mark of ordered) {
    const { line, from, to } = excerpt(text, mark);
    if (mark.start.line !== shown) out.push(`${String(mark.start.line).padStart(digits)} | ${line}`.trimEnd());
    shown = mark.start.line;
    const blanks = " ".repeat(widthOf(line.slice(0, from)));
    const signs = mark.sign.repeat(Math.max(1, widthOf(line.slice(from, to))));
    out.push(`${" ".repeat(digits)} | ${blanks}${signs}${mark.note ? ` ${mark.note}` : ""}`);
  }
  return out;
}

/** The line of a mark, ready to print and cut to fit, and where the mark is in it. */
function excerpt(text: string, { start, end }: Mark): { line: string; from: number; to: number } {
  const first = start.offset - start.column + 1;
  // Only the part around the mark is looked at: a line can be as long as the file.
  const begin = Math.max(first, start.offset - room);
  let stop = start.offset;
  while (stop < text.length && stop < start.offset + 2 * room && !/[\r\n]/.test(text.charAt(stop))) stop++;
  const before = show(text.slice(begin, start.offset));
  const marked = show(text.slice(start.offset, Math.min(end.offset, stop)));
  const after = show(text.slice(Math.min(end.offset, stop), stop));
  const whole = before + marked + after;
  if (begin === first && widthOf(whole) <= room)
    return { line: whole, from: before.length, to: before.length + marked.length };
  const kept = widthOf(before) > 30 || begin > first ? `...${before.slice(-27)}` : before;
  const full = kept + marked + after;
  const line = full.slice(0, room);
  const cut = line.length < full.length || (stop < text.length && !/[\r\n]/.test(text.charAt(stop)));
  const from = Math.min(kept.length, line.length);
  return { line: cut ? `${line}...` : line, from, to: Math.min(kept.length + marked.length, line.length) };
}

function show(text: string): string {
  return printable(text.replaceAll("\t", "  "));
}
