import type { Span } from "../toml/node.ts";
import { headStart } from "./detect-syntax.ts";
import { type Block, indentEnd, isTooLong, readBlock, readDirective, type Sign } from "./directive.ts";
import type { SyntaxContext } from "./rule.ts";
import type { SyntaxLine } from "./scan.ts";
import { lineAt, type TextLine } from "./text-line.ts";

/** Why a release does not read a line `# syntax=`. */
export interface WhyUnread {
  /** The end of a sentence: `as a comment stands before it`. */
  as: string;
  /** What stands in the way, when that is another line. */
  line?: Span;
  /** The line would be read if it stood at the top as it should. */
  movable?: true;
}

/** Tells why a release does not read a line that looks like a directive; the head is read once for all lines of a file. */
export function unreadBecause(context: SyntaxContext): (line: SyntaxLine) => WhyUnread {
  const { text } = context.file;
  const start = headStart(text, context.dialect);
  const blocks = new Map<Sign, Block>();
  return (line) => {
    const sign = line.sign === "#" ? "#" : "//";
    const block = blocks.get(sign) ?? readBlock(text, start, sign, context.dialect);
    blocks.set(sign, block);
    return whyUnread(context, line, block);
  };
}

function whyUnread({ file: { text }, dialect, found }: SyntaxContext, line: SyntaxLine, block: Block): WhyUnread {
  const isComment = line.sign === "#";
  if (!isComment && !dialect.otherForms) return { as: "as a line `//` names a frontend only from BuildKit 0.11 on" };
  if (!isComment && found?.from === "comment") return { as: "as a `# syntax=` line goes before it", line: found.whole };
  const hasMark = text.startsWith("\ufeff");
  if (hasMark && !dialect.mark) {
    return { as: "as a byte order mark starts the file, which BuildKit passes over only from 0.19 on" };
  }
  if (text.startsWith("#!", hasMark ? 1 : 0) && !dialect.otherForms) {
    return {
      as: "as a line `#!` stands before it, which BuildKit passes over only from 0.11 on",
      line: firstLine(text),
    };
  }
  const { end } = block;
  if (end === undefined || end.start > line.line.start)
    return { as: "as a later one takes its place", ...later(found) };
  if (end.start < line.line.start)
    return { ...whyEnded(text, end, line), line: end, ...(isComment && { movable: true }) };
  const earlier = block.directives.find(({ name }) => name === "syntax");
  if (earlier) return { as: "as only the first one counts", line: earlier.line };
  if (isTooLong(text, line.line)) return { as: "as the line is longer than 64 KiB" };
  return { as: `as blanks stand before the \`${line.sign}\``, ...(isComment && { movable: true }) };
}

function firstLine(text: string): Span {
  return lineAt(text, 0) ?? { start: 0, end: 0 };
}

function later(found: SyntaxContext["found"]): { line?: Span } {
  return found ? { line: found.whole } : {};
}

/** What the line is that ended the directives. */
function whyEnded(text: string, end: TextLine, { sign, late }: SyntaxLine): { as: string } {
  const start = indentEnd(text, end);
  if (start === end.end) return { as: "as an empty line stands before it" };
  const directive = readDirective(text, end, "#", {});
  if (directive) return { as: `as \`# ${directive.name}=\` stands before it, which is no directive of this release` };
  if (text.startsWith("#", start)) return { as: "as a comment stands before it" };
  if (text.startsWith("//", start) && sign === "#") return { as: "as a line `//` stands before it" };
  return { as: late ? "as an instruction stands before it" : "as another line stands before it" };
}
