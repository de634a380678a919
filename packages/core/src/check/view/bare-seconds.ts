import type { Bound } from "../../load/bound.ts";
import type { Document } from "../../document.ts";
import { commentBeside } from "./comment-beside.ts";

/** A number of seconds that surely, or most likely, was meant in another unit. */
export interface MisreadSeconds {
  seconds: bigint;
  /** What was meant, in seconds. */
  meant: bigint;
  certainty: "sure" | "clear" | "likely" | "open";
}

const hour = 3600n;
const day = 24n * hour;

/** Numbers that count days or hours everywhere, and that nobody picks for seconds. */
const daysOften: ReadonlySet<bigint> = new Set([7n, 14n, 21n, 28n]);
const hoursOften: ReadonlySet<bigint> = new Set([24n, 36n, 48n, 72n, 96n, 168n, 336n, 504n, 672n]);

/** Minutes in seconds as well as a number of hours or days. */
const either = new Map([
  [60n, day],
  [90n, day],
  [120n, hour],
  [720n, hour],
  [1440n, hour],
]);

/** More seconds do not fit into a Go duration. */
const mostSeconds = 9_223_372_036n;
const year = 365n * day;

/** The units that a number may have been meant in, in seconds as a fraction. */
const units: [bigint, bigint][] = [
  [day, 1n],
  [hour, 1n],
  [60n, 1n],
  [1n, 1000n],
  [1n, 1_000_000n],
  [1n, 1_000_000_000n],
];

/** What a duration without a unit was meant as; nothing when it may well mean seconds. `usesSeconds`: so short a time makes sense here. */
export function misreadSeconds(bound: Bound, document: Document, usesSeconds: boolean): MisreadSeconds | undefined {
  const { value } = bound;
  const text = value.kind === "string" ? value.value : value.kind === "integer" ? value.raw.replaceAll("_", "") : "";
  if (!/^\+?[0-9]{1,19}$/.test(text)) return undefined;
  const seconds = BigInt(text);
  if (seconds === 0n) return undefined;
  const beside = commentBeside(document, value.end);
  const stated = statedSeconds(beside) ?? statedUnit(seconds, beside);
  if (stated !== undefined) return judgeStated(seconds, stated);
  const small = usesSeconds ? undefined : judgeSmall(seconds);
  return small ?? judgeLarge(seconds);
}

function judgeStated(seconds: bigint, stated: bigint): MisreadSeconds | undefined {
  const isUnit = units.some(([factor, divisor]) => seconds * factor === stated * divisor);
  return isUnit ? { seconds, meant: stated, certainty: "sure" } : judgeLarge(seconds);
}

function judgeSmall(seconds: bigint): MisreadSeconds | undefined {
  if (daysOften.has(seconds)) return { seconds, meant: seconds * day, certainty: "clear" };
  if (hoursOften.has(seconds)) return { seconds, meant: seconds * hour, certainty: "clear" };
  const unit = either.get(seconds);
  if (unit !== undefined) return { seconds, meant: seconds * unit, certainty: "open" };
  if (seconds >= 60n) return undefined;
  return {
    seconds,
    meant: seconds * (seconds % 12n === 0n ? hour : day),
    certainty: seconds <= 5n ? "open" : "likely",
  };
}

/** Whole hours in thousandths of a second and less; a round number of years is how some say "for ever". */
function judgeLarge(seconds: bigint): MisreadSeconds | undefined {
  const divisor = [1_000_000_000n, 1_000_000n, 1000n].find((unit) => seconds % (unit * 60n) === 0n);
  if (seconds > mostSeconds) {
    if (divisor !== undefined) return { seconds, meant: seconds / divisor, certainty: "clear" };
    const fraction = [1_000_000_000n, 1_000_000n, 1000n].find((unit) => seconds % unit === 0n);
    return fraction === undefined ? undefined : { seconds, meant: seconds / fraction, certainty: "likely" };
  }
  if (seconds < 2n * year || seconds % year === 0n || seconds % (1000n * hour) !== 0n) return undefined;
  return { seconds, meant: seconds / 1000n, certainty: "likely" };
}

const unitSeconds: Record<string, bigint> = { s: 1n, m: 60n, h: hour, d: day, w: 7n * day };

/** The time that a comment names, as in `# 7 days`; nothing when it names none or several that differ. */
function statedSeconds(comment: string): bigint | undefined {
  const pattern =
    /(?<![\w.*-])(\d{1,9})\s?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w)(?![\w-])/gi;
  const all = [...comment.matchAll(pattern)].map(
    ([, number = "", unit = ""]) => BigInt(number) * (unitSeconds[unit.charAt(0).toLowerCase()] as bigint),
  );
  return new Set(all).size === 1 ? all[0] : undefined;
}

/** The time that a number comes to in the unit that is all its comment says, as in `# hours`. */
function statedUnit(number: bigint, comment: string): bigint | undefined {
  const [, unit] = /^\s*(?:in\s+)?(seconds?|minutes?|hours?|days?|weeks?)\W*$/i.exec(comment) ?? [];
  if (unit === undefined) return undefined;
  const time = number * (unitSeconds[unit.charAt(0).toLowerCase()] as bigint);
  // A large number may be the seconds that were worked out of the hours; before 0.12 it is all that can be written.
  return time === number || (number < hour && time >= hour) ? time : undefined;
}
