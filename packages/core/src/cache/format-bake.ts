import type { CacheEntry } from "./entry.ts";
import { doubleQuoted } from "./double-quoted.ts";

// HCL takes a key without quotes where it is a name; these names open something else.
const bareKey = /^(?!(?:for|if|in|null|true|false)$)[a-z][a-z0-9_-]*$/;

/** The entry as an object of HCL on one line. */
export function bakeText(entry: CacheEntry): string {
  const pairs = bakePairs(entry).map(
    ([name, value]) => `${bareKey.test(name) ? name : quoted(name)} = ${quoted(value)}`,
  );
  return `{ ${pairs.join(", ")} }`;
}

/** The entry as an object of bake's JSON, whose strings are templates too, those of names included. */
export function bakeJsonText(entry: CacheEntry): string {
  const pairs = bakePairs(entry).map(([name, value]) => `${quoted(name)}: ${quoted(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

function bakePairs({ type, attrs }: CacheEntry): [string, string][] {
  return [["type", type], ...Object.entries(attrs)];
}

/** A string of HCL, or of bake's JSON, that stands for exactly this text. */
export function quoted(text: string): string {
  return doubleQuoted(text.replaceAll(/([$%])\{/g, "$1$1{"));
}

/** Why no object of a bake file gives this entry: HCL composes accents, which makes another text of some. */
export function bakeRefusal(entry: CacheEntry): string | undefined {
  const other = bakePairs(entry).find((pair) => pair.some((text) => text.normalize("NFC") !== text));
  return other && `has accents apart from their letters in ${JSON.stringify(other[0])}, and bake puts them together`;
}

/** Why no object of bake's JSON gives this entry. */
export function bakeJsonRefusal(entry: CacheEntry): string | undefined {
  const other = bakePairs(entry).find((pair) => pair.some(isMisread));
  return other ? `has signs in ${JSON.stringify(other[0])} that bake does not keep in JSON` : bakeRefusal(entry);
}

/**
 * In JSON, bake reads each string as a small file: it drops the mark of byte order that a file may begin with, and miscounts
 * the signs before a brace where a line ends in a lone carriage return.
 */
function isMisread(text: string): boolean {
  return text.startsWith("\ufeff") || (text.includes("\r") && /(?:\$\$|%%)\{/.test(text));
}
