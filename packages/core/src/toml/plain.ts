import type { PlainKind, PlainValue, Value } from "./node.ts";
import type { Source } from "./source.ts";
import { END } from "./units.ts";

const startsDate = /\d\d:|\d{4}-/y;
const number = /[0-9+\-_.eE]*(?:inf|nan)?/y;
const based = /0(?:x[0-9a-fA-F_]*|o[0-7_]*|b[01_]*)/y;
const word = /[^\s,#\]}]+/y;

/**
 * Reads a value without quotes, split from its surroundings the way go-toml v2 does it: loosely, since it looks at the
 * meaning of a number or a date only where the value is used.
 * https://github.com/pelletier/go-toml/blob/v2.3.1/unstable/parser.go#L1030
 */
export function readPlain(source: Source): PlainValue {
  const { text, pos } = source;
  const digits = endOfDigits(source, pos);
  if (digits > pos) return take(source, "integer", digits);
  const first = text.charAt(pos);
  if (text.startsWith("true", pos)) return take(source, "bool", pos + 4);
  if (text.startsWith("false", pos)) return take(source, "bool", pos + 5);
  if (first >= "0" && first <= "9") {
    startsDate.lastIndex = pos;
    if (startsDate.test(text)) return readDate(source);
    if (first === "0") {
      based.lastIndex = pos;
      // With fewer than three characters left, go-toml does not look for a base.
      if (text.length - pos > 2 && based.test(text)) return take(source, "integer", based.lastIndex);
    }
  }
  number.lastIndex = pos;
  number.test(text);
  const end = number.lastIndex;
  if (end === pos || isWord(text, end)) return failOnWord(source);
  const raw = text.slice(pos, end);
  if (/^0[0-9_]/.test(raw) && text.length - pos > 2) source.quirk("leading-zero", pos, end);
  return take(source, /[.eEin]/.test(raw) ? "float" : "integer", end);
}

const ZERO = 48;
const NINE = 57;

/** Where a number ends that is written as most are, in digits alone up to the end of its line; else where it starts. */
function endOfDigits(source: Source, start: number): number {
  let end = start;
  let code = source.at(end);
  if (code === ZERO) return start;
  while (code >= ZERO && code <= NINE) code = source.at(++end);
  return code === 10 || code === 13 || code === END ? end : start;
}

function isWord(text: string, at: number): boolean {
  const next = text.charAt(at);
  return next === "i" || next === "n";
}

function take(source: Source, kind: PlainKind, end: number): PlainValue {
  const start = source.pos;
  source.pos = end;
  return { kind, start, end, raw: source.text.slice(start, end) };
}

const dateCharacter = /[0-9\-Tt:.+Zz]/;

function readDate(source: Source): PlainValue {
  const { text, pos } = source;
  let date = false;
  let time = false;
  let zone = false;
  let spaced = false;
  let at = pos;
  for (; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === " " && !spaced && /\d/.test(text.charAt(at + 1))) {
      // The character after the digit is taken unseen, as upstream takes it.
      at = Math.min(at + 2, text.length - 1);
      spaced = time = true;
    } else if (!dateCharacter.test(c)) break;
    else if (c === "-") {
      date = true;
      zone ||= at - pos >= 8;
    } else if (c === "+" || c === "Z" || c === "z") zone = true;
    else if (c === ":" || c === "." || c === "T" || c === "t") time = true;
  }
  const kind = !time ? "local-date" : !date ? "local-time" : zone ? "datetime" : "local-datetime";
  return take(source, kind, at);
}

const unquoted = "this is not a TOML value: text needs quotes";

/** Stops where a unit follows a number without quotes around both, as in `20GB`. */
export function failOnUnit(source: Source, { kind, start, end }: Value): void {
  if (kind !== "integer" && kind !== "float") return;
  // Nothing but white space, or the rest of what the value lies in, follows most numbers.
  const code = source.at(end);
  if (code <= 32 || code === END) return;
  const [unit] = /^[A-Za-z%]+(?=[ \t]*(?:[\r\n#]|$))/.exec(source.text.slice(end, end + 80)) ?? [];
  if (unit === undefined) return;
  const meant = `"${source.text.slice(start, end)}${unit}"`;
  source.fail(unquoted, `write ${meant}`, start, end + unit.length, meant);
}

const truths: Record<string, string> = {
  yes: "true",
  on: "true",
  true: "true",
  no: "false",
  off: "false",
  false: "false",
};

function failOnWord(source: Source): never {
  word.lastIndex = source.pos;
  const end = word.test(source.text) ? word.lastIndex : source.pos;
  const written = source.text.slice(source.pos, end);
  if (written === "") source.fail("there is no value here", 'write one after the "="');
  const truth = Object.hasOwn(truths, written.toLowerCase()) ? truths[written.toLowerCase()] : undefined;
  // Quotes as word processors write them.
  const [, inside = written] = /^[\u2018\u201c](.*)[\u2019\u201d]$/.exec(written) ?? [];
  const meant = truth ?? (/["'`\\\u2018-\u201f]/.test(inside) ? undefined : `"${inside}"`);
  const help = meant === undefined ? "quote the whole value" : `write ${meant}`;
  // With more behind it, the value may be longer.
  const isWhole = /^[ \t]*(?:[\r\n#,\]}]|$)/.test(source.text.slice(end, end + 80));
  return source.fail(unquoted, help, source.pos, end, isWhole ? meant : undefined);
}
