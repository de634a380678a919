import { DateText, type Decoded, Struct } from "./value.ts";

/** Whether two loaders hold the same; a zero value that Go cannot tell from unset is the same as none. */
export function sameValue(a: Decoded, b: Decoded): boolean {
  if (a instanceof Struct && b instanceof Struct) return sameStruct(a, b);
  if (a instanceof Struct && typeof b === "bigint") return isPlain(a, b);
  if (b instanceof Struct && typeof a === "bigint") return isPlain(b, a);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameValue(item, b[i]));
  if (a instanceof Map && b instanceof Map) {
    if (a.size !== b.size) return false;
    for (const [key, item] of a) if (!b.has(key) || !sameValue(item, b.get(key))) return false;
    return true;
  }
  if (a instanceof DateText && b instanceof DateText) return a.text === b.text;
  return Object.is(a, b);
}

/** Structs of one table; a struct in which nothing is set is the same as none. */
function sameStruct(a: Struct, b: Struct): boolean {
  const count = Math.max(a.values.length, b.values.length);
  for (let i = 0; i < count; i++) {
    const x = a.values[i];
    const y = b.values[i];
    if (!sameValue(x, y) && !(isUnset(x) && isUnset(y))) return false;
  }
  return true;
}

/** A size or duration against the plain number that it was before 0.12: bytes and seconds. */
function isPlain({ table, values: [value = 0n, percent = 0n] }: Struct, plain: bigint): boolean {
  return value === (table.struct === "Duration" ? plain * 1_000_000_000n : plain) && percent === 0n;
}

function isUnset(value: Decoded): boolean {
  return value === undefined || (value instanceof Struct && value.values.every(isUnset));
}
