import type { Span } from "../toml/node.ts";
import type { SyntaxDialect } from "./dialect.ts";
import { type Directive, readBlock, type Sign } from "./directive.ts";
import { readJsonSyntax } from "./json-syntax.ts";
import { lineAt } from "./text-line.ts";

/** What a file says about its frontend, as a release reads it. */
export interface FoundSyntax {
  /** What is looked for as an image. */
  image: string;
  /** The whole value, which the frontend gets as its command line. */
  cmdline: string;
  from: "comment" | "slashes" | "json";
  /** Where the image is written. */
  span: Span;
  /** The line, or the value in JSON. */
  whole: Span;
}

const mark = "\ufeff";

/** Where the head of a file starts for a release: after a byte order mark and a line `#!` that it passes over. */
export function headStart(text: string, dialect: SyntaxDialect): number {
  const start = dialect.mark && text.startsWith(mark) ? 1 : 0;
  if (!dialect.otherForms || !text.startsWith("#!", start)) return start;
  return lineAt(text, start)?.next ?? start;
}

/** Which frontend a file asks for, as a release reads it; nothing when it leaves that to the daemon. */
export function detectSyntax(text: string, dialect: SyntaxDialect): FoundSyntax | undefined {
  const start = headStart(text, dialect);
  const comment = fromBlock(text, start, "#", dialect);
  if (comment || !dialect.otherForms) return comment;
  return fromBlock(text, start, "//", dialect) ?? fromJson(text, start, dialect);
}

function fromBlock(text: string, start: number, sign: Sign, dialect: SyntaxDialect): FoundSyntax | undefined {
  const named = readBlock(text, start, sign, dialect).directives.filter(({ name }) => name === "syntax");
  const directive = dialect.names ? named[0] : named.at(-1);
  return directive && toFound(text, directive, sign === "#" ? "comment" : "slashes");
}

function toFound(text: string, { value, line }: Directive, from: "comment" | "slashes"): FoundSyntax {
  const cmdline = text.slice(value.start, value.end);
  const image = firstWord(cmdline);
  return { image, cmdline, from, span: { start: value.start, end: value.start + image.length }, whole: line };
}

/** Only a space ends a word here; a tab does not. */
export function firstWord(cmdline: string): string {
  const space = cmdline.indexOf(" ");
  return space < 0 ? cmdline : cmdline.slice(0, space);
}

function fromJson(text: string, start: number, dialect: SyntaxDialect): FoundSyntax | undefined {
  const found = readJsonSyntax(text, start, dialect.json);
  if (!found) return undefined;
  const { value, span } = found;
  return { image: value, cmdline: value, from: "json", span, whole: span };
}
