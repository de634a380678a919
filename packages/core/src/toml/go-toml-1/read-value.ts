import { ReadFailure } from "../failure.ts";
import type { ArrayValue, InlineTable, Pair, PlainValue, Value } from "../node.ts";
import { hasLooseUnderscore, isInt64, wrongInteger } from "./lex-number.ts";
import { exists } from "./lex-time.ts";
import { splitKey } from "./split-key.ts";
import type { Token } from "./token.ts";
import type { Tokens } from "./tokens.ts";

/** Reads a value. Works with a list of what is open, not by recursion: depth costs no stack. */
export function readValue(tokens: Tokens): Value {
  const open: (ArrayValue | InlineTable)[] = [];
  for (;;) {
    let value = startValue(tokens, open);
    while (value) {
      const parent = open[open.length - 1];
      if (!parent) return value;
      if (parent.kind === "array") {
        parent.items.push(value);
        if (!endsArray(tokens, parent)) break;
      } else {
        const pair = parent.pairs[parent.pairs.length - 1] as Pair;
        pair.value = value;
        pair.end = value.end;
        if (!endsInlineTable(tokens, parent)) break;
      }
      open.pop();
      value = parent;
    }
  }
}

/** Reads a plain value or an empty array or table, or opens one that is not empty and leaves it in `open`. */
function startValue(tokens: Tokens, open: (ArrayValue | InlineTable)[]): Value | undefined {
  const token = tokens.peek();
  const { type, start } = token;
  if (type === "[") {
    tokens.take();
    const array: ArrayValue = { kind: "array", start, end: start, items: [] };
    if (closes(tokens, array, "]")) return array;
    open.push(array);
    return undefined;
  }
  if (type === "{") {
    tokens.take();
    const table: InlineTable = { kind: "inline-table", start, end: start, pairs: [] };
    if (endsInlineTable(tokens, table)) return table;
    open.push(table);
    return undefined;
  }
  return readScalar(tokens, token);
}

function closes(tokens: Tokens, value: ArrayValue | InlineTable, mark: "]" | "}"): boolean {
  if (tokens.peek().type !== mark) return false;
  value.end = tokens.take().end;
  return true;
}

/** After an element: true at the closing bracket, false where another element follows. */
function endsArray(tokens: Tokens, array: ArrayValue): boolean {
  const { type } = tokens.peek();
  if (type === "end") failOpen(array, "this array", "]");
  if (type !== "]" && type !== ",") tokens.fail("a comma is missing in this array", "write one between its values");
  if (type === ",") tokens.take();
  return closes(tokens, array, "]");
}

/** At the start or after a pair: true at the closing brace, false where a pair follows, with its key read. */
function endsInlineTable(tokens: Tokens, table: InlineTable): boolean {
  const isFirst = table.pairs.length === 0;
  const comma = !isFirst && tokens.peek().type === "," ? tokens.take() : undefined;
  if (closes(tokens, table, "}")) {
    if (comma) throw new ReadFailure(comma.start, comma.end, "an inline table ends with a comma", "remove the comma");
    return true;
  }
  if (tokens.peek().type === "end") failOpen(table, "this inline table", "}");
  if (!isFirst && !comma) tokens.fail("a comma is missing in this inline table", "write one between its values");
  const name = tokens.expect("key", "a key is missing in this inline table");
  tokens.expect("=", 'a key needs "=" and a value');
  // The value is filled in when it has been read.
  table.pairs.push({ kind: "pair", key: splitKey(name), start: name.start, end: name.end, value: table });
  return false;
}

function failOpen({ start }: Value, what: string, close: string): never {
  throw new ReadFailure(start, start + 1, `${what} is not closed`, `end it with ${close}`);
}

function readScalar(tokens: Tokens, token: Token): Value {
  const { type, start, end, text } = token;
  switch (type) {
    case "string":
      tokens.take();
      return { kind: "string", start, end, value: text };
    case "bool":
    case "integer":
    case "float":
      return readPlain(tokens, type);
    case "date":
    case "time":
      return readTime(tokens);
    case "end":
      return tokens.fail("there is no value here", 'write one after the "="');
    default:
      // Until 1.9.5 only an error of its own kind was expected here.
      // https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L393
      tokens.stray = type !== "error" && type !== "=";
      return tokens.fail("there is no value here", 'write one after the "="');
  }
}

function readPlain(tokens: Tokens, kind: "bool" | "integer" | "float"): PlainValue {
  const { start, end } = tokens.take();
  const raw = tokens.text.slice(start, end);
  const value: PlainValue = { kind, start, end, raw };
  const wrong = kind === "integer" ? wrongInteger(raw) : kind === "float" ? wrongFloat(raw) : undefined;
  if (wrong) throw new ReadFailure(start, end, wrong.message, wrong.help);
  if (kind === "integer" && !isInt64(raw)) tokens.large.push(value);
  return value;
}

const float = /^[+-]?(?:inf|nan|[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$/;

function wrongFloat(raw: string): { message: string; help?: string } | undefined {
  const clean = raw.replaceAll("_", "");
  const isNumber = !hasLooseUnderscore(raw, false) && float.test(clean);
  // What is too large is refused, not infinite.
  const fits = /n/.test(raw) || Number.isFinite(Number(clean));
  return isNumber && fits ? undefined : { message: `\`${raw}\` is not a number that TOML knows` };
}

/** A time that follows a date belongs to it, with any white space between. */
function readTime(tokens: Tokens): PlainValue {
  const first = tokens.take();
  const clock = first.type === "date" && tokens.peek().type === "time" ? tokens.take() : undefined;
  const zone = clock && tokens.peek().type === "zone" ? tokens.take() : undefined;
  const { start } = first;
  const { end } = zone ?? clock ?? first;
  const isClose = !clock || clock.start === first.end + 1;
  const { text } = tokens;
  const raw = isClose ? text.slice(start, end) : `${text.slice(start, first.end)}T${text.slice(clock.start, end)}`;
  if (!exists(raw)) throw new ReadFailure(start, end, `\`${raw}\` is not a date or time that TOML knows`);
  const kind = first.type === "time" ? "local-time" : zone ? "datetime" : clock ? "local-datetime" : "local-date";
  return { kind, start, end, raw };
}
