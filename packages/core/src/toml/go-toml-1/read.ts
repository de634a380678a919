import { ReadFailure, type SyntaxProblem } from "../failure.ts";
import type { Header, Pair, PlainValue, Statement } from "../node.ts";
import { lex } from "./lex.ts";
import { readValue } from "./read-value.ts";
import { splitKey } from "./split-key.ts";
import { Tokens } from "./tokens.ts";

/** What go-toml v1 reads in a text: statements in order, up to the first place that it does not take. */
export interface TreeReading {
  statements: Statement[];
  /** Whole numbers from 2^63 on, in the order of the text. */
  large: PlainValue[];
  problem?: SyntaxProblem;
  /** The problem is a token where a value belongs, which 1.9.4 did not survive. */
  stray: boolean;
}

/**
 * Reads a text as go-toml v1 does. It agrees with `readToml` on most documents and knows nothing of quirks: what it takes is
 * what the library takes. Never throws.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go
 */
export function readTree(text: string): TreeReading {
  const tokens = new Tokens(text, lex(text));
  const { large } = tokens;
  const statements: Statement[] = [];
  try {
    while (tokens.peek().type !== "end") statements.push(readStatement(tokens));
  } catch (failure) {
    if (!(failure instanceof ReadFailure)) throw failure;
    return { statements, large, problem: failure.problem, stray: tokens.stray };
  }
  return { statements, large, stray: false };
}

function readStatement(tokens: Tokens): Statement {
  const { type } = tokens.peek();
  if (type === "[" || type === "[[") return readHeader(tokens);
  if (type === "key") return readPair(tokens);
  return tokens.fail("more follows on this line", "put each key on a line of its own");
}

function readHeader(tokens: Tokens): Header {
  const opening = tokens.take();
  const double = opening.type === "[[";
  const name = tokens.expect("table-key", "this table header has no name");
  const key = splitKey(name);
  const closing = tokens.expect(double ? "]]" : "]", `this table header does not end with ${double ? "]]" : "]"}`);
  return { kind: double ? "array-table" : "table", key, start: opening.start, end: closing.end };
}

function readPair(tokens: Tokens): Pair {
  const name = tokens.take();
  tokens.expect("=", 'a key needs "=" and a value');
  const key = splitKey(name);
  const value = readValue(tokens);
  return { kind: "pair", key, start: name.start, end: value.end, value };
}
