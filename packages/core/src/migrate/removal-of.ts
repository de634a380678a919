import type { Edit } from "../check/diagnostic.ts";
import type { Span } from "../toml/node.ts";

/** The edit that takes a pair out of a text, with its lines where it has them to itself. A comment behind it stays. */
export function removalOf(text: string, { start, end }: Span): Edit {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const isAlone = text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "";
  if (isAlone) return { start: lineStart, end: lineEnd, text: "" };
  const blanks = /^[ \t]*/.exec(text.slice(end, lineEnd))?.[0].length ?? 0;
  return { start, end: end + blanks, text: "" };
}
