import { parseGoFloat, parseInt64, withoutUnderscores } from "./size.ts";
import { wholeNumber } from "./whole-number.ts";

// Underscores are looked at apart: a repeated group would take stack for each digit.
const integer = /^[+-]?(?:0|[1-9][0-9_]*)$/;
const based = /^0(?:x[0-9a-f_]+|o[0-7_]+|b[01_]+)$/i;
/** A TOML integer as go-toml v2 takes it; nothing when it is malformed or does not fit into 64 bits. */
export function parseInteger(raw: string): bigint | undefined {
  const plain = raw.startsWith("0") ? undefined : wholeNumber(raw, raw.length);
  if (plain !== undefined) return BigInt(plain);
  // Behind the sign of its base a fraction may have an underscore, which a whole number may not.
  const digits = /^0x_/i.test(raw) ? undefined : withoutUnderscores(raw);
  if (digits === undefined) return undefined;
  if (based.test(raw)) {
    const value = BigInt(digits);
    return value < 2n ** 63n ? value : undefined;
  }
  return integer.test(raw) ? parseInt64(digits) : undefined;
}

const float = /^[+-]?(?:0|[1-9][0-9_]*)(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9][0-9_]*)?$/;

/** A TOML float as go-toml v2 takes it; nothing when it is malformed or out of range. */
export function parseFloat64(raw: string): number | undefined {
  if (raw === "nan" || raw === "+nan" || raw === "-nan") return Number.NaN;
  if (/^[+-]?inf$/.test(raw)) return parseGoFloat(raw);
  return float.test(raw) ? parseGoFloat(raw) : undefined;
}
