import type { Document } from "../../document.ts";
import type { Span } from "../../toml/node.ts";
import type { Edit } from "../diagnostic.ts";

/** Takes an element out of a list, with the comma that follows or, of the last one, the comma before it. */
export function removeItem({ text }: Document, items: readonly Span[], index: number): Edit[] {
  const { start, end } = items[index] as Span;
  const comma = /\s*,[ \t]*/y;
  comma.lastIndex = end;
  if (comma.test(text)) {
    const line = /\r?\n[ \t]*/y;
    line.lastIndex = comma.lastIndex;
    const isAlone = /\n[ \t]*$/.test(text.slice(items[index - 1]?.end ?? text.lastIndexOf("\n", start - 1), start));
    return [{ start, end: isAlone && line.test(text) ? line.lastIndex : comma.lastIndex, text: "" }];
  }
  const before = items[index - 1];
  const isClose = before !== undefined && /^\s*,\s*$/.test(text.slice(before.end, start));
  return [{ start: isClose ? before.end : start, end, text: "" }];
}
