import type { Key } from "./node.ts";
import type { Source } from "./source.ts";
import { readString } from "./string.ts";

const QUOTE = 34;
const APOSTROPHE = 39;
const DOT = 46;

const isBare = new Uint8Array(128);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") {
  isBare[character.charCodeAt(0)] = 1;
}

/** Reads a dotted key at the place reached, with blanks around the dots; at least one part. */
export function readKey(source: Source): Key[] {
  const parts: Key[] = [];
  for (;;) {
    const start = source.pos;
    const code = source.code();
    let name: string;
    if (code === QUOTE || code === APOSTROPHE) name = readString(source);
    else {
      let end = start;
      while (isBare[source.text.charCodeAt(end)] === 1) end++;
      if (end === start) failOnKey(source);
      source.pos = end;
      name = source.text.slice(start, end);
    }
    parts.push({ name, start, end: source.pos });
    source.skipBlanks();
    if (source.code() !== DOT) return parts;
    source.pos++;
    source.skipBlanks();
  }
}

function failOnKey(source: Source): never {
  const code = source.code();
  if (Number.isNaN(code) || code === 10 || code === 13) source.fail("a key is missing here");
  return source.fail(
    "a key cannot start with this character",
    "keys are letters, digits, - and _; put anything else in quotes",
  );
}
