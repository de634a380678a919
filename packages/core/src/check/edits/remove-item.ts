import type { Document } from "../../document.ts";
import type { Span } from "../../toml/node.ts";
import type { Fix } from "../diagnostic.ts";
import { replace } from "./replace.ts";

/** A fix that takes an element out of a list, with the comma that follows or, of the last one, the comma before it. */
export function removeItem({ text }: Document, items: readonly Span[], index: number, safe: boolean): Fix {
  const remove = (from: number, to: number): Fix => replace({ start: from, end: to }, "", safe, "remove it");
  const { start, end } = items[index] as Span;
  const comma = /\s*,[ \t]*/y;
  comma.lastIndex = end;
  if (comma.test(text)) {
    const line = /\r?\n[ \t]*/y;
    line.lastIndex = comma.lastIndex;
    const isAlone = /\n[ \t]*$/.test(text.slice(items[index - 1]?.end ?? text.lastIndexOf("\n", start - 1), start));
    return remove(start, isAlone && line.test(text) ? line.lastIndex : comma.lastIndex);
  }
  const before = items[index - 1];
  const isClose = before !== undefined && /^\s*,\s*$/.test(text.slice(before.end, start));
  return remove(isClose ? before.end : start, end);
}
