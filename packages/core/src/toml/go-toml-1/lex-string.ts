import { simpleEscapes } from "../string.ts";
import { characterOf } from "../code-point.ts";
import { quirks } from "../quirk.ts";
import type { Lexer } from "./lexer.ts";

/** Reads a string of one or more lines. https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L802 */
export function lexString(lexer: Lexer): void {
  const start = lexer.pos;
  const quote = lexer.char();
  const long = lexer.text.startsWith(quote.repeat(3), start);
  const terminator = long ? quote.repeat(3) : quote;
  lexer.pos += terminator.length;
  if (long) lexer.skip(firstLineEnd);
  const value = quote === '"' ? readBasic(lexer, terminator, long) : readLiteral(lexer, terminator);
  // The first three quotes end it: no more of them belong to the string.
  lexer.pos += terminator.length;
  lexer.emit("string", start, value);
}

const firstLineEnd = /\r?\n/y;

/** Reads up to the terminator: in single quotes anything may stand, line ends too. */
export function readLiteral(lexer: Lexer, terminator: string): string {
  const start = lexer.pos;
  const end = lexer.text.indexOf(terminator, start);
  if (end < 0) failOpen(lexer, terminator, start);
  lexer.pos = end;
  return lexer.text.slice(start, end);
}

/** What most strings have not got: escapes, line ends and other control characters. */
const special = /[\\\0-\x08\x0a-\x1f]/;

/** Reads up to the terminator with escapes; says where line ends may stand unescaped. */
export function readBasic(lexer: Lexer, terminator: string, lineEnds: boolean): string {
  const { text } = lexer;
  const start = lexer.pos;
  const end = text.indexOf(terminator, start);
  const plain = end < 0 ? undefined : text.slice(start, end);
  if (plain !== undefined && !special.test(plain)) {
    lexer.pos = end;
    return plain;
  }
  let from = start;
  let value = "";
  for (;;) {
    const char = lexer.char();
    if (char === "") failOpen(lexer, terminator, start);
    if (char === '"' && text.startsWith(terminator, lexer.pos)) return value + text.slice(from, lexer.pos);
    if (char === "\\") {
      value += text.slice(from, lexer.pos) + readEscape(lexer);
      from = lexer.pos;
    } else {
      if (char < " " && char !== "\t" && !(lineEnds && (char === "\n" || char === "\r"))) {
        if (char === "\n" || char === "\r") failOpen(lexer, terminator, start);
        lexer.fail("a control character stands here", quirks["control-character"].help);
      }
      lexer.pos++;
    }
  }
}

function failOpen(lexer: Lexer, terminator: string, start: number): never {
  return lexer.fail("this string has no closing quote", `end it with ${terminator}`, start - terminator.length, start);
}

const space = /[\r\n\t ]+/y;
const hex = { u: /[0-9a-fA-F]{4}/y, U: /[0-9a-fA-F]{8}/y };

/** A backslash swallows white space of any kind, in strings of one line too. */
function readEscape(lexer: Lexer): string {
  const start = lexer.pos++;
  if (lexer.skip(space)) return "";
  const letter = lexer.char();
  lexer.pos++;
  const simple = letter === "/" ? letter : simpleEscapes[letter];
  if (simple !== undefined) return simple;
  if (letter !== "u" && letter !== "U") {
    const help = "write \\\\ for a backslash, or use single quotes";
    lexer.fail(`\\${letter < " " ? "" : letter} is not an escape that this release knows`, help, start, start + 2);
  }
  const from = lexer.pos;
  if (!lexer.skip(hex[letter])) {
    const digits = letter === "u" ? 4 : 8;
    lexer.fail(`this escape needs ${digits} hexadecimal digits`, undefined, start, from + digits);
  }
  return characterOf(lexer.text.slice(from, lexer.pos)) ?? "\ufffd";
}
