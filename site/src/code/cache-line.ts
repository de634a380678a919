import type { Token } from "./highlight.ts";

/** A line such as `--cache-to type=inline` as tokens: the names of its attributes are keys. */
export function cacheLine(line: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, 1: before = "", 2: name = "" } of line.matchAll(/(^--cache-\w+ "?|,"?)([^=,"]+)(?==)/g)) {
    const start = index + before.length;
    tokens.push({ text: line.slice(end, start) }, { text: name, kind: "key" });
    end = start + name.length;
  }
  return [...tokens, { text: line.slice(end) }];
}
