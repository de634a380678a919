import type { Span } from "../toml/node.ts";
import type { SyntaxDialect } from "./dialect.ts";
import { lineAt, type TextLine } from "./text-line.ts";

/** What starts a line with a directive. */
export type Sign = "#" | "//";

/** A line `# name = value` as a frontend reads it. */
export interface Directive {
  /** In lower case. */
  name: string;
  value: Span;
  line: TextLine;
}

/** The blanks of a Go regular expression, which are fewer than those of JavaScript. */
const blank = /[\t\n\f\r ]/;
const unicodeBlank = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** A longer line, in bytes without its line feed, ends the reading of directives. */
const longestLine = 65_535;

/** The directives at the head of a text, from an offset on, and the line that ends them. */
export interface Block {
  directives: Directive[];
  /** The first line that is none; nothing when the text ends before. */
  end: TextLine | undefined;
}

/** Reads directives line by line until a line is none, or names one for the second time. */
export function readBlock(text: string, from: number, sign: Sign, dialect: SyntaxDialect): Block {
  const directives: Directive[] = [];
  const seen = new Set<string>();
  for (let line = lineAt(text, from); line; line = lineAt(text, line.next)) {
    const directive = isTooLong(text, line) ? undefined : readDirective(text, line, sign, dialect);
    if (!directive) return { directives, end: line };
    if (dialect.names && (!dialect.names.includes(directive.name) || seen.has(directive.name))) {
      return { directives, end: line };
    }
    seen.add(directive.name);
    directives.push(directive);
  }
  return { directives, end: undefined };
}

export function isTooLong(text: string, { start, next }: TextLine): boolean {
  if ((next - start) * 3 <= longestLine) return false;
  const content = text.slice(start, next).replace(/\n$/, "");
  return new TextEncoder().encode(content).length > longestLine;
}

/** Reads one line as a directive of any name. */
export function readDirective(
  text: string,
  line: TextLine,
  sign: Sign,
  { unicodeBlanks }: Pick<SyntaxDialect, "unicodeBlanks">,
): Directive | undefined {
  const { start, end } = line;
  if (!text.startsWith(sign, start)) return undefined;
  let at = skip(text, start + sign.length, end, unicodeBlanks ? unicodeBlank : blank);
  const named = at;
  while (at < end && (at > named ? /[A-Za-z0-9]/ : /[A-Za-z]/).test(text.charAt(at))) at++;
  const name = text.slice(named, at).toLowerCase();
  at = skip(text, at, end, blank);
  if (name === "" || at >= end || text.charAt(at) !== "=") return undefined;
  const value = trimmed(text, at + 1, end);
  return value && { name, value, line };
}

function skip(text: string, from: number, end: number, what: RegExp): number {
  let at = from;
  while (at < end && what.test(text.charAt(at))) at++;
  return at;
}

/** The part between blanks; the last blank where there is nothing else, as the pattern of upstream needs one character. */
function trimmed(text: string, from: number, to: number): Span | undefined {
  if (from >= to) return undefined;
  const start = skip(text, from, to, blank);
  if (start === to) return { start: to - 1, end: to };
  let end = to;
  while (blank.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Removes what Go's `strings.TrimSpace` does. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && unicodeBlank.test(text.charAt(start))) start++;
  while (end > start && unicodeBlank.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Where a line starts when the blanks before it do not count. */
export function indentEnd(text: string, { start, end }: Span): number {
  return skip(text, start, end, unicodeBlank);
}
