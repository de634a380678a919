import { distance } from "fastest-levenshtein";
import type { Span } from "../toml/node.ts";
import { indentEnd } from "./directive.ts";
import { lineAt, type TextLine } from "./text-line.ts";

/** A line that looks as if it named a frontend, well written or not. */
export interface SyntaxLine {
  line: TextLine;
  /** What stands before the name, without blanks: `#`, `//`, `##`, `#!`, or nothing. */
  sign: string;
  /** As written. */
  name: string;
  /** What stands between name and value, without blanks: `=`, `:`, `==`, or nothing. */
  between: string;
  /** The first word of the value, with its quotes if it has some. */
  word: Span;
  /** More words follow, which no comment sign introduces. */
  more: boolean;
  /** An instruction stands before it. */
  late: boolean;
}

/** What one look over a Dockerfile gives, whatever the release. */
export interface Scan {
  lines: SyntaxLine[];
  /** `0.17` of a comment `# buildkit: 0.17` before the first instruction. */
  target?: Span;
}

/** No directive that people write is longer. */
const looked = 400;
const pattern = /^(#+!?|\/\/+|)[ \t]*([a-z]+)[ \t]*(=+|:|)[ \t]*([^ \t]+)(.*)$/is;
const heredoc = /(?<=[ \t]\d*)<<(-?)(["']?)([A-Za-z_][\w.-]*)\2/g;
const targetPattern = /^#[ \t]*buildkit:[ \t]*(\S+)[ \t]*$/;

/** Looks at each line that no heredoc holds. */
export function scanDockerfile(text: string): Scan {
  const scan: Scan = { lines: [] };
  let late = false;
  // A byte order mark is no part of the first line here.
  let line = lineAt(text, text.startsWith("\ufeff") ? 1 : 0);
  for (; line; line = lineAt(text, line.next)) {
    const start = indentEnd(text, line);
    const written = text.slice(start, Math.min(line.end, start + looked)).trimEnd();
    const found = readLine(written, start, line, late);
    if (found) scan.lines.push(found);
    if (!late) noteTarget(scan, written, start);
    if (written === "" || /^(?:#|\/\/)/.test(written)) continue;
    late = true;
    line = afterHeredocs(text, line, written);
  }
  return scan;
}

function readLine(written: string, start: number, line: TextLine, late: boolean): SyntaxLine | undefined {
  const match = pattern.exec(written);
  if (!match) return undefined;
  const [, sign = "", name = "", between = "", word = "", rest = ""] = match;
  if (!isNear(name) || (between === "" && name.toLowerCase() !== "syntax")) return undefined;
  // Without a sign it is an instruction; only the first can be meant as a directive.
  if (sign === "" && (late || between === "")) return undefined;
  const at = start + written.length - rest.length - word.length;
  const more = /^[ \t]*[^ \t#]/.test(rest);
  return { line, sign, name, between, word: { start: at, end: at + word.length }, more, late };
}

function isNear(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === "syntax" || (Math.abs(name.length - 6) <= 2 && distance(lower, "syntax") <= 2);
}

function noteTarget(scan: Scan, written: string, start: number): void {
  const [whole, target] = targetPattern.exec(written) ?? [];
  if (whole === undefined || target === undefined || scan.target) return;
  const from = start + whole.lastIndexOf(target);
  scan.target = { start: from, end: from + target.length };
}

/** The last line of an instruction, its heredocs included. What may be one counts: a line too few is looked at then. */
function afterHeredocs(text: string, first: TextLine, written: string): TextLine {
  if (!/^(?:run|copy|add|onbuild)[ \t]/i.test(written)) return first;
  let line = first;
  const names: RegExpExecArray[] = [];
  for (let continues = true; continues;) {
    const content = text.slice(line.start, line.end);
    const isSkipped = line !== first && /^\s*(?:#|$)/.test(content);
    if (!isSkipped) names.push(...content.matchAll(heredoc));
    const next = isSkipped || /[\\`][ \t]*$/.test(content.slice(-looked)) ? lineAt(text, line.next) : undefined;
    continues = next !== undefined;
    line = next ?? line;
  }
  for (const { 1: dash, 3: name = "" } of names) {
    for (let next = lineAt(text, line.next); next; next = lineAt(text, next.next)) {
      line = next;
      const content = text.slice(next.start, next.end);
      if ((dash ? content.replace(/^\t+/, "") : content) === name) break;
    }
  }
  return line;
}
