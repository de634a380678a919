import { readKey } from "./key.ts";
import type { ArrayValue, InlineTable, Pair, Value } from "./node.ts";
import { readPlain } from "./plain.ts";
import type { Source } from "./source.ts";
import { readLongString, readString } from "./string.ts";

const QUOTE = 34;
const APOSTROPHE = 39;
const COMMA = 44;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Reads a value at the place reached. Works with a list of what is open, not by recursion: depth costs no stack. */
export function readValue(source: Source): Value {
  const first = source.code();
  if (first !== OPEN_BRACKET && first !== OPEN_BRACE) return readScalar(source, first);
  let open: Open | undefined;
  for (;;) {
    let value = startValue(source);
    // Only what is not closed yet ends where it starts.
    if (value.end === value.start) {
      open = { value: value as Open["value"], inside: open };
      continue;
    }
    for (;;) {
      if (!open) return value;
      const parent: Open["value"] = open.value;
      if (parent.kind === "array") {
        // Most lists have one item, and an array that is made with it takes a tenth of one that grows.
        if (parent.items.length === 0) parent.items = [value];
        else parent.items.push(value);
        if (!endsArray(source, parent)) break;
      } else {
        const pair = parent.pairs[parent.pairs.length - 1] as Pair;
        pair.value = value;
        pair.end = value.end;
        if (!endsInlineTable(source, parent)) break;
      }
      parent.end = ++source.pos;
      open = open.inside;
      value = parent;
    }
  }
}

/** An array or inline table that is not closed yet, and the one that it lies in. */
interface Open {
  value: ArrayValue | InlineTable;
  inside: Open | undefined;
}

/** Reads a whole value, or opens an array or inline table that is not empty. */
function startValue(source: Source): Value {
  const start = source.pos;
  const code = source.code();
  if (code === OPEN_BRACKET) {
    const array: ArrayValue = { kind: "array", start, end: start, items: [] };
    source.pos++;
    source.skipLines();
    if (source.code() !== CLOSE_BRACKET) return array;
    array.end = ++source.pos;
    return array;
  }
  if (code === OPEN_BRACE) {
    const table: InlineTable = { kind: "inline-table", start, end: start, pairs: [] };
    source.pos++;
    skipInInlineTable(source);
    if (source.code() !== CLOSE_BRACE) {
      startPair(source, table);
      return table;
    }
    table.end = ++source.pos;
    return table;
  }
  return readScalar(source, code);
}

/** Reads a string or a plain value; `code` is the unit at the place reached. */
function readScalar(source: Source, code: number): Value {
  if (code !== QUOTE && code !== APOSTROPHE) return readPlain(source);
  const start = source.pos;
  const long = source.at(start + 1) === code && source.at(start + 2) === code;
  const value = long ? readLongString(source) : readString(source);
  return { kind: "string", start, end: source.pos, value };
}

/** After an element: true at the closing bracket, false where another element follows. */
function endsArray(source: Source, array: ArrayValue): boolean {
  source.skipLines();
  const code = source.code();
  if (code === CLOSE_BRACKET) return true;
  if (code !== COMMA) failOpen(source, array, "this array", "]");
  source.pos++;
  source.skipLines();
  return source.code() === CLOSE_BRACKET;
}

/** After a pair: true at the closing brace, false where another pair follows, with its key read. */
function endsInlineTable(source: Source, table: InlineTable): boolean {
  skipInInlineTable(source);
  const code = source.code();
  if (code === CLOSE_BRACE) return true;
  if (code !== COMMA) failOpen(source, table, "this inline table", "}");
  const comma = source.pos++;
  skipInInlineTable(source);
  if (source.code() === CLOSE_BRACE) {
    source.quirk("comma-before-brace", comma, comma + 1);
    return true;
  }
  startPair(source, table);
  return false;
}

function failOpen(source: Source, value: ArrayValue | InlineTable, what: string, close: string): never {
  if (source.atEnd()) source.fail(`${what} is not closed`, `end it with ${close}`, value.start, value.start + 1);
  return source.fail(`a comma is missing in ${what}`, `write a comma between its values, or ${close} after the last`);
}

function startPair(source: Source, table: InlineTable): void {
  if (source.atEnd()) source.fail("this inline table is not closed", "end it with }", table.start, table.start + 1);
  const start = source.pos;
  const key = readKey(source);
  readEquals(source);
  // The value is filled in when it has been read.
  table.pairs.push({ kind: "pair", key, start, end: start, value: table });
}

/** Reads the "=" between a key and its value, with the blanks around it. */
export function readEquals(source: Source): void {
  source.skipBlanks();
  if (source.code() !== EQUALS) source.fail('a key needs "=" and a value', 'write "=" here');
  source.pos++;
  source.skipBlanks();
}

function skipInInlineTable(source: Source): void {
  source.skipBlanks();
  const start = source.pos;
  if (source.skipLines()) source.quirk("newline-in-inline-table", start, source.pos);
}
