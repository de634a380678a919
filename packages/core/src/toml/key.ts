import type { Key } from "./node.ts";
import type { Source } from "./source.ts";
import { readString } from "./string.ts";

const QUOTE = 34;
const APOSTROPHE = 39;
const DOT = 46;

const bare = /[A-Za-z0-9_-]+/y;

/** Reads a dotted key at the place reached, with blanks around the dots; at least one part. */
export function readKey(source: Source): Key[] {
  const parts: Key[] = [];
  for (;;) {
    const start = source.pos;
    const code = source.code();
    let name: string;
    if (code === QUOTE || code === APOSTROPHE) name = readString(source);
    else {
      bare.lastIndex = start;
      if (!bare.test(source.text)) failOnKey(source);
      source.pos = bare.lastIndex;
      name = source.text.slice(start, source.pos);
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
