import { keyAtoms } from "./atoms/keys.ts";
import { places, statements } from "./atoms/statements.ts";
import { valueAtoms } from "./atoms/values.ts";
import { rawDocuments, wholeDocuments } from "./atoms/whole.ts";
import { bases } from "./bases.ts";
import { mutate } from "./mutate.ts";
import type { Random } from "./random.ts";
import { suitable } from "./values.ts";

const ends = [...Array.from({ length: 24 }, () => "\n"), "\r\n", "\r", "", " ", " # c\n", ", ", "\n\n\t"];
const plainKeys = ["c", "a.b", "'d e'", '"f"', "x.y.z", "b.c"];
const plainValues = Object.values(suitable).flat();

/** A few statements about the same keys one after the other, some awkward, at times damaged. */
export function soup(rng: Random): string {
  const [table, key] = rng.pick(places);
  const awkward = rng.chance(0.4) ? 0 : rng.chance(0.6) ? 0.15 : 0.5;
  const rows = Array.from({ length: 1 + rng.int(6) }, () => statement(rng, table, key, awkward) + rng.pick(ends));
  const text = rows.join("");
  return rng.chance(0.15) ? mutate(rng, text).toWellFormed() : text;
}

function statement(rng: Random, table: string, key: string, awkward: number): string {
  const name = (): string => rng.pick(rng.chance(awkward) ? keyAtoms : plainKeys);
  const value = (): string => rng.pick(rng.chance(awkward) ? valueAtoms : plainValues);
  switch (rng.int(9)) {
    case 0:
      return `${name()} = ${value()}`;
    case 1:
      return `${name()} = { b = ${value()}, ${name()} = [${value()}, ${value()}] }`;
    case 2:
      return `[${table}.${name()}]`;
    case 3:
      return `[[${table}.${name()}]]\n${name()} = ${value()}`;
    case 4:
      return `${table}.${key}.${name()} = ${value()}`;
    case 5:
      return rng.chance(awkward / 2) ? rng.pick(wholeDocuments) : `${key} = ${value()}`;
    default:
      return rng.pick(statements).replaceAll("P", table).replaceAll("Q", key);
  }
}

/** A document with bytes in it that are not UTF-8, as Latin-1 text of its bytes. */
export function rawSoup(rng: Random): string {
  const sound = rng.chance(0.7) ? rng.pick(bases) : soup(rng);
  let bytes = rng.chance(0.1) ? rng.pick(rawDocuments) : Buffer.from(sound).toString("latin1");
  for (let left = 1 + rng.int(3); left > 0; left--) {
    const at = rng.chance(0.8) ? inString(rng, bytes) : rng.int(bytes.length + 1);
    const strange = Array.from({ length: 1 + rng.int(3) }, () => byte(rng)).join("");
    bytes = bytes.slice(0, at) + strange + bytes.slice(at + (rng.chance(0.1) ? 1 : 0));
  }
  return bytes;
}

/** The offset behind a quote or the sign of a comment. */
function inString(rng: Random, bytes: string): number {
  const starts = [...bytes.matchAll(/["'#]/g)].map(({ index }) => index + 1);
  return starts.length === 0 ? 0 : rng.pick(starts);
}

function byte(rng: Random): string {
  if (rng.chance(0.1)) return String.fromCharCode(rng.int(0x20));
  return String.fromCharCode(
    rng.chance(0.5) ? rng.pick([0xe2, 0x82, 0xf0, 0x9f, 0xed, 0xa0, 0xef, 0xbf, 0xc3]) : 0x80 + rng.int(0x80),
  );
}
