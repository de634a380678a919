import type { Span } from "../toml/node.ts";

/** A line as Go's scanner cuts it: up to a line feed, without one carriage return before it. A lone carriage return ends no line. */
export interface TextLine extends Span {
  /** Where the next line starts; the end of the text after the last. */
  next: number;
}

/** The line that starts at an offset; nothing at the end of the text. */
export function lineAt(text: string, start: number): TextLine | undefined {
  if (start >= text.length) return undefined;
  const feed = text.indexOf("\n", start);
  const end = feed < 0 ? text.length : feed;
  return {
    start,
    end: end > start && text.charAt(end - 1) === "\r" ? end - 1 : end,
    next: feed < 0 ? text.length : feed + 1,
  };
}
