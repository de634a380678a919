import { parseGoDuration } from "../load/duration.ts";
import type { BadValue, CacheAttribute } from "../records/cache/backend.ts";
import { isSince } from "../records/release.ts";
import { parseGoBool } from "./go-bool.ts";
import { isOpen } from "./open-value.ts";
import type { CacheEffect } from "./outcome.ts";
import type { CacheContext } from "./rule.ts";

/** What becomes of a value that an attribute does not take on a release; nothing when it takes it, or nobody can tell. */
export function badValue(attribute: CacheAttribute, value: string, buildkit: string): BadValue | undefined {
  if (isOpen(value) || (value === "" && attribute.empty !== undefined)) return undefined;
  const readable = readsAs(attribute, value);
  if (readable && isAmong(attribute, value)) return undefined;
  const rows = attribute.bad?.filter(
    ({ since, until }) => (!since || isSince(buildkit, since)) && !(until && isSince(buildkit, until)),
  );
  return rows?.find((row) => row.readable === true && readable) ?? rows?.find((row) => !row.readable);
}

/** Whether a value reads as the kind of its attribute, as Go reads it. */
function readsAs({ kind, atLeast }: CacheAttribute, value: string): boolean {
  switch (kind) {
    case "bool":
      return parseGoBool(value) !== undefined;
    case "int":
      return isInteger(value) && (atLeast === undefined || BigInt(value.replace(/^\+/, "")) >= BigInt(atLeast));
    case "duration":
      return parseGoDuration(value) !== undefined;
    default:
      return true;
  }
}

/** https://pkg.go.dev/strconv#ParseInt with base 10 and 64 bits */
function isInteger(value: string): boolean {
  if (!/^[+-]?\d{1,30}$/.test(value)) return false;
  const number = BigInt(value.replace(/^\+/, ""));
  return BigInt.asIntN(64, number) === number;
}

function isAmong({ values }: CacheAttribute, value: string): boolean {
  return !values || values.some((allowed) => allowed.value === value);
}

/** What becomes of an entry with a bad value, as an effect and in words. */
export function consequence(
  bad: BadValue,
  { side }: CacheAttribute,
  { direction, client }: CacheContext,
): { effect: CacheEffect; happens: string } {
  if (bad.outcome === "ignored") return { effect: "silent-misreading", happens: bad.effect };
  if (side === "client") return { effect: "client-error", happens: `${client.name} stops before the build` };
  return direction === "export"
    ? { effect: "daemon-error", happens: "the build stops before its first step" }
    : { effect: "import-error", happens: "the build goes on without the cache" };
}
