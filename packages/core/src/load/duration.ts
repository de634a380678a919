import { parseInt64 } from "./size.ts";
import { wholeNumber } from "./whole-number.ts";

const unitNanoseconds: Record<string, bigint> = {
  ns: 1n,
  us: 1000n,
  "\u00b5s": 1000n,
  "\u03bcs": 1000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/**
 * Reads a duration the way BuildKit does from 0.12 on: a Go duration (`48h`, `1h30m`), else whole seconds. Gives
 * nanoseconds, wrapped to 64 bits as Go does for seconds, or nothing for text that BuildKit refuses.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/config/gcpolicy.go#L18
 */
export function parseDuration(text: string): bigint | undefined {
  const duration = parseGoDuration(text);
  if (duration !== undefined) return duration;
  const seconds = parseInt64(text);
  return seconds === undefined ? undefined : BigInt.asIntN(64, seconds * 1_000_000_000n);
}

const second = 1_000_000_000n;
const part = /([0-9]*)(?:\.([0-9]*))?([^0-9.]+)/y;
const largest = 2n ** 63n;

/** Go's time.ParseDuration, in nanoseconds. https://pkg.go.dev/time#ParseDuration */
export function parseGoDuration(text: string): bigint | undefined {
  if (text.endsWith("h")) {
    const hours = wholeNumber(text, text.length - 1);
    if (hours !== undefined && hours < 1e6) return BigInt(hours * 3600) * second;
  }
  const negative = text.startsWith("-");
  const rest = text.replace(/^[+-]/, "");
  if (rest === "0") return 0n;
  if (rest === "") return undefined;
  let total = 0n;
  part.lastIndex = 0;
  while (part.lastIndex < rest.length) {
    const match = part.exec(rest);
    if (!match) return undefined;
    const [, whole = "", fraction = "", unit = ""] = match;
    const scale = Object.hasOwn(unitNanoseconds, unit) ? unitNanoseconds[unit] : undefined;
    if (scale === undefined || whole + fraction === "") return undefined;
    const digits = whole.replace(/^0+/, "");
    // Reading a number takes more than its share of time when it is very long.
    if (digits.length > 19) return undefined;
    const value = BigInt(digits);
    if (value * scale > largest) return undefined;
    total += value * scale + fractionOf(fraction, scale);
    if (total > largest) return undefined;
  }
  if (negative) return -total;
  return total === largest ? undefined : total;
}

/** Go reads digits until they no longer fit into 63 bits, then multiplies as a float. */
function fractionOf(digits: string, scale: bigint): bigint {
  let value = 0n;
  let divisor = 1;
  for (const digit of digits) {
    const next = value * 10n + BigInt(digit);
    if (value > (largest - 1n) / 10n || next > largest) break;
    value = next;
    divisor *= 10;
  }
  return BigInt(Math.trunc(Number(value) * (Number(scale) / divisor)));
}

/** Writes nanoseconds as Go's Duration.String does: `48h0m0s`, `1.5s`, `100ms`. */
export function formatDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "0s";
  const sign = nanoseconds < 0n ? "-" : "";
  const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (size < second) return sign + formatSmall(size);
  const seconds = (size / second) % 60n;
  const minutes = (size / (60n * second)) % 60n;
  const hours = size / (3600n * second);
  const tail = `${seconds}${decimals(size % second, 9)}s`;
  if (hours > 0n) return `${sign}${hours}h${minutes}m${tail}`;
  return minutes > 0n ? `${sign}${minutes}m${tail}` : sign + tail;
}

function formatSmall(size: bigint): string {
  if (size < 1000n) return `${size}ns`;
  if (size < 1_000_000n) return `${size / 1000n}${decimals(size % 1000n, 3)}\u00b5s`;
  return `${size / 1_000_000n}${decimals(size % 1_000_000n, 6)}ms`;
}

function decimals(rest: bigint, places: number): string {
  if (rest === 0n) return "";
  return `.${String(rest).padStart(places, "0").replace(/0+$/, "")}`;
}
