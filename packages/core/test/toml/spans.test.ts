import { parse } from "smol-toml";
import { expect, test } from "vitest";
import type { Key, Pair, Span, Value } from "../../src/toml/node.ts";
import { readToml } from "../../src/toml/read.ts";
import { mutate } from "../mutate.ts";
import { Random } from "../random.ts";
import { base } from "./base.ts";
import { readCases } from "./cases.ts";
import { fromSmol, hasShortTime, valueOf } from "./to-value.ts";

interface Parts {
  keys: Key[];
  values: Value[];
  comments: Span[];
}

function partsOf(text: string): Parts {
  const { statements, comments } = readToml(text);
  const parts: Parts = { keys: [], values: [], comments };
  const left: (Value | Pair)[] = [];
  for (const statement of statements) {
    if (statement.kind === "pair") left.push(statement);
    else parts.keys.push(...statement.key);
  }
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === "pair") {
      parts.keys.push(...next.key);
      left.push(next.value);
      continue;
    }
    parts.values.push(next);
    if (next.kind === "array") left.push(...next.items);
    if (next.kind === "inline-table") left.push(...next.pairs);
  }
  return parts;
}

/** Read on its own, what a span holds is the key or value again. */
function expectExact(text: string): void {
  const { keys, values, comments } = partsOf(text);
  for (const { start, end, name } of keys) {
    const written = text.slice(start, end);
    expect(written.trim(), text).toBe(written);
    expect(Object.keys(parse(`${written} = 1`)), text).toEqual([name]);
  }
  for (const value of values) {
    const written = text.slice(value.start, value.end);
    expect(written.trim(), text).toBe(written);
    expect(valueOf(value), text).toEqual(fromSmol(parse(`x = ${written}`, { integersAsBigInt: true })["x"]));
  }
  for (const { start, end } of comments) expect(text.slice(start, end), text).toMatch(/^#[^\n]*$/);
}

/** Without keys, values without parts and comments, only the marks between them are left. */
function restOf(text: string): string {
  const { keys, values, comments } = partsOf(text);
  const leaves = values.filter(({ kind }) => kind !== "array" && kind !== "inline-table");
  const spans = [...keys, ...leaves, ...comments].toSorted((a, b) => b.start - a.start);
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

const documents = [{ name: "a bit of everything", toml: base }, ...readCases("valid.txt")];

test.for(documents)("$name: every span is exactly what is written", ({ toml }) => {
  expectExact(toml);
  expect(restOf(toml)).toMatch(/^[\s=.,[\]{}]*$/);
});

test("spans stay exact in documents with seeded mistakes", () => {
  const random = new Random(7);
  let checked = 0;
  for (let i = 0; i < 2000; i++) {
    const { text } = mutate(base, random);
    try {
      parse(text);
    } catch {
      continue;
    }
    if (hasShortTime(text)) continue;
    checked++;
    expectExact(text);
  }
  expect(checked).toBeGreaterThan(200);
});

test("a broken statement does not change the spans before it", () => {
  const { statements, problem } = readToml('a = 1\n"b c" = [1, {d = "e"}]\nf = "open\n');
  expect(statements.map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [6, 28],
  ]);
  expect(problem).toMatchObject({ start: 33, end: 38 });
});
