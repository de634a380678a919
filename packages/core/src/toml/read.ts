import { ReadFailure, type SyntaxProblem } from "./failure.ts";
import { readKey } from "./key.ts";
import type { Header, Key, Pair, Span, Statement } from "./node.ts";
import type { Quirk } from "./quirk.ts";
import { failOnUnit } from "./plain.ts";
import { Source } from "./source.ts";
import { END } from "./units.ts";
import { readEquals, readValue } from "./value.ts";

const HASH = 35;
const OPEN_BRACKET = 91;
const byteOrderMark = "\ufeff";

/** What the reader found: statements in order, and nothing about what they mean together. */
export interface Reading {
  statements: Statement[];
  comments: Span[];
  /** In the order of the text. */
  quirks: Quirk[];
  /** Where and why reading stopped; the statements before it are all there. */
  problem?: SyntaxProblem;
}

/**
 * Reads TOML, and what BuildKit's loaders take for it, into statements with the place of every key and value.
 * Never throws: a text that is not TOML gives a `problem`, deviations from TOML 1.0 are `quirks`.
 */
export function readToml(text: string): Reading {
  const source = new Source(text);
  const statements: Statement[] = [];
  const reading: Reading = { statements, comments: source.comments, quirks: source.quirks };
  try {
    if (text.startsWith(byteOrderMark)) {
      source.quirk("byte-order-mark", 0, 1);
      source.pos = 1;
    }
    for (source.skipLines(); !source.atEnd(); source.skipLines()) {
      const statement = source.code() === OPEN_BRACKET ? readHeader(source) : readPair(source);
      statements.push(statement);
      endLine(source);
    }
  } catch (failure) {
    if (!(failure instanceof ReadFailure)) throw failure;
    reading.problem = failure.problem;
  }
  return reading;
}

function readPair(source: Source): Pair {
  const start = source.pos;
  const key = readKey(source);
  readEquals(source);
  const value = readValue(source);
  failOnUnit(source, value);
  return { kind: "pair", key, start, end: value.end, value };
}

function readHeader(source: Source): Header {
  const start = source.pos;
  const double = source.text.startsWith("[[", start);
  const close = double ? "]]" : "]";
  source.pos += close.length;
  source.skipBlanks();
  const key = readKey(source);
  if (!source.text.startsWith(close, source.pos)) {
    failOnPort(source, start, key);
    source.fail(`this table header does not end with ${close}`, `write ${close} after the name`);
  }
  source.pos += close.length;
  return { kind: double ? "array-table" : "table", key, start, end: source.pos };
}

/** Stops where a host has a port and no quotes, as in `[registry.localhost:5000]`. */
function failOnPort(source: Source, start: number, [table, host]: Key[]): void {
  const [port] = /^:\d+\](?!\])/.exec(source.text.slice(source.pos, source.pos + 10)) ?? [];
  if (port === undefined || !table || !host) return;
  const { text, pos } = source;
  const end = pos + port.length;
  const meant = `${text.slice(start, host.start)}"${text.slice(host.start, end - 1)}"]`;
  source.fail("a name with a colon needs quotes", `write ${meant}`, start, end, meant);
}

function endLine(source: Source): void {
  source.skipBlanks();
  const code = source.code();
  if (code === HASH) return source.skipComment();
  if (code === END || source.skipNewline(code)) return;
  source.fail("more follows on this line", "put each key on a line of its own");
}
