import type { Document } from "../../document.ts";
import type { Pair } from "../../toml/node.ts";
import type { Edit } from "../diagnostic.ts";

/** Takes `key = value` away: with its line when nothing else stands there, else up to the comment or the next key. */
export function removePair({ text }: Document, { start, end }: Pair): Edit {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const after = /[ \t]*/y;
  after.lastIndex = end;
  after.test(text);
  const next = after.lastIndex;
  if (/\S/.test(text.slice(lineStart, start))) return removeInline(text, start, end);
  const lineEnd = /\r?\n|$/y;
  lineEnd.lastIndex = next;
  if (!lineEnd.test(text)) return { start, end: next, text: "" };
  return { start: lineStart, end: lineEnd.lastIndex, text: "" };
}

/** In an inline table, a comma goes with it. */
function removeInline(text: string, start: number, end: number): Edit {
  const comma = /[ \t]*,[ \t]*/y;
  comma.lastIndex = end;
  if (comma.test(text)) return { start, end: comma.lastIndex, text: "" };
  const before = /[ \t]*,[ \t]*$/.exec(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  return { start: start - (before?.[0].length ?? 0), end, text: "" };
}
