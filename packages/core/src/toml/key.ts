import type { Key } from "./node.ts";
import type { Source } from "./source.ts";
import { readString } from "./string.ts";
import { END } from "./units.ts";

const QUOTE = 34;
const APOSTROPHE = 39;
const DOT = 46;

const isBare = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-") {
  isBare[character.charCodeAt(0)] = 1;
}

/** Reads a dotted key at the place reached, with blanks around the dots; at least one part. */
export function readKey(source: Source): Key[] {
  const first = readPart(source);
  // Nearly all keys have up to three parts, and an array that is made with them takes a tenth of one that grows.
  if (!hasNext(source)) return [first];
  const second = readPart(source);
  if (!hasNext(source)) return [first, second];
  const parts = [first, second, readPart(source)];
  while (hasNext(source)) parts.push(readPart(source));
  return parts;
}

/** Reads the dot before another part, and the blanks after it. */
function hasNext(source: Source): boolean {
  if (source.code() !== DOT) return false;
  source.pos++;
  source.skipBlanks();
  return true;
}

/** Reads one part of a key, and the blanks after it. */
function readPart(source: Source): Key {
  const { text, pos: start } = source;
  const code = source.at(start);
  let name: string;
  let end = start;
  if (code === QUOTE || code === APOSTROPHE) {
    name = readString(source);
    end = source.pos;
  } else {
    while (isBare[source.at(end)] === 1) end++;
    if (end === start) failOnKey(source);
    source.pos = end;
    name = text.slice(start, end);
  }
  source.skipBlanks();
  return { name, start, end };
}

function failOnKey(source: Source): never {
  const code = source.code();
  if (code === END || code === 10 || code === 13) source.fail("a key is missing here");
  return source.fail(
    "a key cannot start with this character",
    "keys are letters, digits, - and _; put anything else in quotes",
  );
}
