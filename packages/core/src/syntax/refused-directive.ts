import type { Span } from "../toml/node.ts";
import type { SyntaxDialect } from "./dialect.ts";
import { type Directive, indentEnd, isTooLong, readDirective } from "./directive.ts";
import { lineAt } from "./text-line.ts";

/** A directive for which the Dockerfile frontend refuses the whole file. */
export type RefusedDirective =
  | { kind: "again"; directive: Directive; first: Directive }
  | { kind: "escape"; directive: Directive };

/**
 * What the Dockerfile frontend has against the directives. It reads them otherwise than it looks for a frontend: blanks before
 * the line do not count, a byte order mark never does, and `#!` is a comment.
 */
export function refusedDirective(
  text: string,
  { names = ["syntax", "escape"], unicodeBlanks }: Pick<SyntaxDialect, "names" | "unicodeBlanks">,
): RefusedDirective | undefined {
  const seen = new Map<string, Directive>();
  for (let line = lineAt(text, text.startsWith("\ufeff") ? 1 : 0); line; line = lineAt(text, line.next)) {
    if (isTooLong(text, line)) return undefined;
    const content = { ...line, ...contentOf(text, line) };
    const directive = readDirective(text, content, "#", unicodeBlanks ? { unicodeBlanks } : {});
    if (!directive || !names.includes(directive.name)) return undefined;
    const first = seen.get(directive.name);
    if (first) return { kind: "again", directive, first };
    seen.set(directive.name, directive);
    if (directive.name === "escape" && !/^[`\\]$/.test(text.slice(directive.value.start, directive.value.end))) {
      return { kind: "escape", directive };
    }
  }
  return undefined;
}

function contentOf(text: string, line: Span): Span {
  let { end } = line;
  while (end > line.start && text.charAt(end - 1) === "\r") end--;
  return { start: indentEnd(text, { start: line.start, end }), end };
}
