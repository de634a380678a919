import { characterOf } from "./code-point.ts";
import type { Source } from "./source.ts";
import { END } from "./units.ts";

const QUOTE = 34;
const BACKSLASH = 92;

/** What the letters behind a backslash stand for. */
export const simpleEscapes: Readonly<Record<string, string>> = {
  b: "\b",
  t: "\t",
  n: "\n",
  f: "\f",
  r: "\r",
  '"': '"',
  "\\": "\\",
};

/** Reads a quoted string of one line; the place reached is at its opening quote. Gives its value. */
export function readString(source: Source): string {
  const { text } = source;
  const start = source.pos;
  const quote = source.at(start);
  const basic = quote === QUOTE;
  let at = start + 1;
  let from = at;
  let value = "";
  for (;;) {
    const code = source.at(at);
    if (code === quote) {
      source.pos = at + 1;
      return value + text.slice(from, at);
    }
    if (basic && code === BACKSLASH) {
      value += text.slice(from, at);
      source.pos = at;
      value += readEscape(source);
      at = from = source.pos;
    } else if (code >= 32 && code !== 127 && code !== END) at++;
    else if (code !== 10 && code !== 13 && code !== END) {
      if (code !== 9) source.quirk("control-character", at, at + 1);
      at++;
    } else {
      source.fail("this string has no closing quote", `end it with ${basic ? '"' : "'"}`, start, at);
    }
  }
}

/** Reads a string in triple quotes; the place reached is at the first of them. Gives its value. */
export function readLongString(source: Source): string {
  const { text } = source;
  const start = source.pos;
  const quote = text.charAt(start);
  const close = quote.repeat(3);
  let at = skipFirstNewline(text, start + 3);
  let from = at;
  let value = "";
  for (;;) {
    const code = source.at(at);
    if (code === END) {
      source.fail("this string has no closing quotes", `end it with ${close}`, start, start + 3);
    } else if (code === BACKSLASH && quote === '"') {
      value += text.slice(from, at);
      source.pos = at;
      value += readLineContinuation(source) ?? readEscape(source);
      at = from = source.pos;
    } else if (text.startsWith(close, at)) {
      // One or two more quotes belong to the string.
      let end = at + 3;
      while (end < at + 5 && text.charAt(end) === quote) end++;
      source.noteControls(start, end);
      source.pos = end;
      return value + text.slice(from, end - 3);
    } else at++;
  }
}

function skipFirstNewline(text: string, at: number): number {
  if (text.charAt(at) === "\n") return at + 1;
  return text.startsWith("\r\n", at) ? at + 2 : at;
}

const continuation = /\\[ \t]*\r?\n[ \t\r\n]*/y;

/** A backslash at the end of a line swallows the white space up to the next character. */
function readLineContinuation(source: Source): string | undefined {
  continuation.lastIndex = source.pos;
  if (!continuation.test(source.text)) return undefined;
  source.pos = continuation.lastIndex;
  return "";
}

function readEscape(source: Source): string {
  const { text, pos } = source;
  const letter = text.charAt(pos + 1);
  source.pos = pos + 2;
  const simple = simpleEscapes[letter];
  if (simple !== undefined) return simple;
  if (letter === "u") return readCodePoint(source, pos, 4);
  if (letter === "U") return readCodePoint(source, pos, 8);
  if (letter === "x") {
    source.quirk("escape-x", pos, pos + 4);
    return readCodePoint(source, pos, 2);
  }
  if (letter === "e") {
    source.quirk("escape-e", pos, pos + 2);
    return "\x1b";
  }
  if (letter === "/") {
    source.quirk("escape-slash", pos, pos + 2);
    return "/";
  }
  return source.fail(
    `\\${printable(letter)} is not an escape that TOML knows`,
    "write \\\\ for a backslash, or use single quotes",
    pos,
    pos + 2,
  );
}

function printable(letter: string): string {
  return letter < " " ? "" : letter;
}

function readCodePoint(source: Source, start: number, digits: number): string {
  const from = source.pos;
  const hex = source.text.slice(from, from + digits);
  if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) {
    source.fail(`this escape needs ${digits} hexadecimal digits`, undefined, start, from + digits);
  }
  source.pos = from + digits;
  const character = characterOf(hex);
  if (character === undefined) source.quirk("escape-code-point", start, source.pos);
  return character ?? "\ufffd";
}
