import { parseGoFloat, parseInt64 } from "./size.ts";

// Underscores are looked at apart: a repeated group would take stack for each digit.
const integer = /^[+-]?(?:0|[1-9][0-9_]*)$/;
const based = /^0(?:x[0-9a-f_]+|o[0-7_]+|b[01_]+)$/i;
const looseUnderscore = /(?:^|[^0-9])_|_(?:[^0-9]|$)/;
const looseInHexadecimal = /^0x_|__|_$/i;

/** A TOML integer as go-toml v2 takes it; nothing when it is malformed or does not fit into 64 bits. */
export function parseInteger(raw: string): bigint | undefined {
  if (/^[1-9][0-9]{0,14}$/.test(raw)) return BigInt(Number(raw));
  if (based.test(raw)) {
    if ((/^0x/i.test(raw) ? looseInHexadecimal : looseUnderscore).test(raw)) return undefined;
    const value = BigInt(raw.replaceAll("_", ""));
    return value < 2n ** 63n ? value : undefined;
  }
  return integer.test(raw) && !looseUnderscore.test(raw) ? parseInt64(raw.replaceAll("_", "")) : undefined;
}

const float = /^[+-]?(?:0|[1-9][0-9_]*)(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9][0-9_]*)?$/;

/** A TOML float as go-toml v2 takes it; nothing when it is malformed or out of range. */
export function parseFloat64(raw: string): number | undefined {
  if (raw === "nan" || raw === "+nan" || raw === "-nan") return Number.NaN;
  if (/^[+-]?inf$/.test(raw)) return parseGoFloat(raw);
  return float.test(raw) && !looseUnderscore.test(raw) ? parseGoFloat(raw.replaceAll("_", "")) : undefined;
}
