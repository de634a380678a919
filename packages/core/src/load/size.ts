import { wholeNumber } from "./whole-number.ts";

const units: Record<string, number> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40, p: 2 ** 50 };
const minInt64 = -(2n ** 63n);

/**
 * Reads a size the way BuildKit does from 0.12 on: a whole percentage (`"10%"`), or a number with an optional binary unit
 * (`10GB` is 10 x 2^30). Gives nothing for text that BuildKit refuses. What does not fit into 64 bits becomes the smallest
 * number, as it does in Go on amd64.
 * https://github.com/docker/go-units/blob/v0.5.0/size.go#L98
 */
export function parseSize(text: string): { bytes: bigint } | { percent: bigint } | undefined {
  if (text.endsWith("GB")) {
    const gigabytes = wholeNumber(text, text.length - 2);
    if (gigabytes !== undefined && gigabytes < 2 ** 23) return { bytes: BigInt(gigabytes * 2 ** 30) };
  }
  const bytes = wholeNumber(text, text.length);
  if (bytes !== undefined) return { bytes: BigInt(bytes) };
  if (text.endsWith("%")) {
    const percent = parseInt64(text.slice(0, -1));
    return percent === undefined ? undefined : { percent };
  }
  const last = lastNumberCharacter(text);
  if (last < 0) return undefined;
  const spaced = text.charAt(last) === " ";
  const size = parseGoFloat(spaced ? text.slice(0, last) : text.slice(0, last + 1));
  const factor = unitFactor(text.slice(last + 1));
  if (size === undefined || size < 0 || factor === undefined) return undefined;
  return { bytes: truncate(size * factor) };
}

function lastNumberCharacter(text: string): number {
  for (let i = text.length - 1; i >= 0; i--) if (/[0-9. ]/.test(text.charAt(i))) return i;
  return -1;
}

function unitFactor(suffix: string): number | undefined {
  if (suffix === "") return 1;
  if (suffix.length > 3) return undefined;
  const lower = suffix.toLowerCase();
  if (lower === "b") return 1;
  const factor = Object.hasOwn(units, lower.charAt(0)) ? units[lower.charAt(0)] : undefined;
  return ["", "b", "ib"].includes(lower.slice(1)) ? factor : undefined;
}

function truncate(size: number): bigint {
  return size >= 2 ** 63 || Number.isNaN(size) ? minInt64 : BigInt(Math.trunc(size));
}

/** Go's strconv.ParseInt(text, 10, 64). */
export function parseInt64(text: string): bigint | undefined {
  const plain = wholeNumber(text, text.length);
  if (plain !== undefined) return BigInt(plain);
  if (!/^[+-]?[0-9]+$/.test(text)) return undefined;
  const digits = text.replace(/^[+-]?0*/, "");
  // Reading a number takes more than its share of time when it is very long.
  if (digits.length > 19) return undefined;
  const value = text.startsWith("-") ? -BigInt(digits) : BigInt(digits);
  return value >= minInt64 && value < 2n ** 63n ? value : undefined;
}

const decimal = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const hexadecimal = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/i;
const special = /^[+-]?(?:inf|infinity)$/i;

/** Without its underscores, which may stand between two digits only; nothing when one stands elsewhere. */
export function withoutUnderscores(text: string): string | undefined {
  if (!text.includes("_")) return text;
  const isHex = /^[+-]?0x/i.test(text);
  const digits = text.replace(/^[+-]?(0x)?/i, isHex ? "0" : "");
  const misplaced = isHex ? /(?:^|[^0-9a-f])_|_(?:[^0-9a-f]|$)/i : /(?:^|[^0-9])_|_(?:[^0-9]|$)/;
  return misplaced.test(digits) ? undefined : text.replaceAll("_", "");
}

/** Go's strconv.ParseFloat(text, 64): nothing for what it refuses, out of range included. */
export function parseGoFloat(written: string): number | undefined {
  const text = withoutUnderscores(written);
  if (text === undefined) return undefined;
  if (decimal.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : undefined;
  }
  if (special.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  if (/^nan$/i.test(text)) return Number.NaN;
  const hex = hexadecimal.exec(text);
  if (!hex) return undefined;
  const [, sign, whole = "", fraction = "", exponent] = hex;
  if (whole + fraction === "") return undefined;
  const value = Number(BigInt(`0x${whole}${fraction}`)) * 2 ** (Number(exponent) - 4 * fraction.length);
  if (!Number.isFinite(value)) return undefined;
  return sign === "-" ? -value : value;
}
