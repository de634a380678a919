import { parseGoFloat, parseInt64 } from "./size.ts";

const integer = /^[+-]?(?:0|[1-9](?:_?[0-9])*)$/;
const based = /^0(?:x[0-9a-f]+(?:_[0-9a-f]+)*|o[0-7]+(?:_[0-7]+)*|b[01]+(?:_[01]+)*)$/i;

/** A TOML integer as go-toml v2 takes it; nothing when it is malformed or does not fit into 64 bits. */
export function parseInteger(raw: string): bigint | undefined {
  if (/^[1-9][0-9]{0,14}$/.test(raw)) return BigInt(raw);
  if (based.test(raw)) {
    const value = BigInt(raw.replaceAll("_", ""));
    return value < 2n ** 63n ? value : undefined;
  }
  return integer.test(raw) ? parseInt64(raw.replaceAll("_", "")) : undefined;
}

const float = /^[+-]?(?:0|[1-9](?:_?[0-9])*)(?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?$/;

/** A TOML float as go-toml v2 takes it; nothing when it is malformed or out of range. */
export function parseFloat64(raw: string): number | undefined {
  if (raw === "nan" || raw === "+nan" || raw === "-nan") return Number.NaN;
  if (/^[+-]?inf$/.test(raw)) return parseGoFloat(raw);
  return float.test(raw) ? parseGoFloat(raw.replaceAll("_", "")) : undefined;
}
