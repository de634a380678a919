import { ReadFailure } from "../failure.ts";
import type { Key } from "../node.ts";
import { isBlank } from "./lexer.ts";
import type { Token } from "./token.ts";

const bare = /[A-Za-z0-9_-]+/y;
const blanks = /[ \t]*/y;

/** How most keys are written. */
const plain = /^[A-Za-z0-9_-]+$/;

/**
 * Takes a key apart. Quotes end at the next quote of their kind, as escapes are resolved before or, in a header, not at all;
 * and parts need no dot between them where one of them has quotes.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/keysparsing.go#L13
 */
export function splitKey(token: Token): Key[] {
  const { text } = token;
  if (!token.offsets && plain.test(text)) return [{ name: text, start: token.start, end: token.start + text.length }];
  const parts: Key[] = [];
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const add = (name: string, from: number): void => {
    parts.push({ name, start: placeOf(token, from), end: placeOf(token, at - 1) + 1 });
  };
  while (at < text.length) {
    skip(blanks);
    if (at >= text.length) break;
    const from = at;
    const char = text.charAt(at);
    if (skip(bare)) {
      add(text.slice(from, at), from);
      const end = at;
      skip(blanks);
      const isEnd = at >= text.length || text.charAt(at) === ".";
      if (!isEnd) failOnKey(token, at > end ? at : end, "more follows after this key");
    } else if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      if (close < 0) failOnKey(token, from, "this key has no closing quote");
      at = close + 1;
      add(text.slice(from + 1, close), from);
    } else if (char === ".") {
      at++;
      const next = text.charAt(at);
      if (!/^[A-Za-z0-9_\-'" ]$/.test(next)) failOnKey(token, from, "a key is missing after this dot");
    } else failOnKey(token, at, "a key cannot hold this character");
  }
  if (parts.length === 0) failOnKey(token, 0, "a key is missing here");
  return parts;
}

/** Where a unit of a key stands in the document. */
function placeOf({ offsets, start }: Token, at: number): number {
  return offsets ? (offsets[at] ?? start) : start + at;
}

function failOnKey(token: Token, at: number, message: string): never {
  const start = placeOf(token, at);
  const isQuoted = /["']/.test(token.text);
  const help = isQuoted || isBlank(token.text.charCodeAt(at)) ? undefined : "put it in quotes";
  throw new ReadFailure(start, start + 1, message, help);
}
