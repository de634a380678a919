import { isSince } from "../../records/release.ts";
import type { Selector } from "./gc-filter.ts";

/** What a cache record can be; `internal` and `frontend` records go only where a policy has `all = true`. */
export const recordTypes = [
  "regular",
  "source.local",
  "source.git.checkout",
  "exec.cachemount",
  "frontend",
  "internal",
] as const;

/** The fields of a record that have text, and those that are there or not. */
const flags = ["mutable", "immutable", "shared", "private"];
const texts = ["id", "type", "description"];

/** Records in use are never looked at, and of the others nobody says what they were made from. */
const absent: ReadonlySet<string> = new Set(["inuse", "parents"]);

export const fieldNames: readonly string[] = [...texts, ...flags];

/**
 * What garbage collection finds with one condition: records of some types, nothing, everything, or what the file alone does not tell.
 * https://github.com/moby/buildkit/blob/v0.32.2/cache/manager.go#L1634
 */
export type Reach = { types: readonly string[] } | { none: Reason } | { every: Reason } | "some";

export type Reason = "field" | "type" | "flag" | "absent" | "release" | "pattern";

const some = "some";

export function reachOf({ field, operator, value }: Selector, version: string): Reach {
  if (field === "type") return typesOf(operator, value);
  const reason = reasonAgainst(field, version);
  if (reason === undefined && !flags.includes(field)) return some;
  // Such a field has no text, and the empty text is what it is compared as.
  if (operator === "!=" && value !== "") return { every: reason ?? "flag" };
  if (operator === "~=") {
    const pattern = asPattern(value);
    if (!pattern) return some;
    return pattern.test("") ? { every: reason ?? "flag" } : { none: reason ?? "flag" };
  }
  if (reason !== undefined) return { none: reason };
  return operator === "==" && value !== "" ? { none: "flag" } : some;
}

function reasonAgainst(field: string, version: string): Reason | undefined {
  if (absent.has(field)) return "absent";
  if (!fieldNames.includes(field)) return "field";
  return field === "description" && !isSince(version, "0.14") ? "release" : undefined;
}

function typesOf(operator: Selector["operator"], value: string): Reach {
  switch (operator) {
    case undefined:
      return { types: recordTypes };
    case "==": {
      const types = recordTypes.filter((type) => type === value);
      return types.length > 0 ? { types } : { none: "type" };
    }
    case "!=": {
      const types = recordTypes.filter((type) => type !== value);
      return types.length < recordTypes.length ? { types } : { every: "type" };
    }
    case "~=": {
      const pattern = asPattern(value);
      if (!pattern) return some;
      const types = recordTypes.filter((type) => pattern.test(type));
      return types.length > 0 ? { types } : { none: "pattern" };
    }
  }
}

/** Whether what repeats lies in each other, or stands there often: JavaScript tries all ways to match it, Go does not. */
function isSlow(pattern: string): boolean {
  return /\)[*+]/.test(pattern) || (pattern.match(/[*+]/g)?.length ?? 0) > 4;
}

/** A regular expression, if it is one that Go and JavaScript read alike. One that neither can read matches nothing. */
function asPattern(text: string): RegExp | undefined {
  if (!/^[\w.^$|()*+?-]+$/.test(text) || text.includes("(?") || isSlow(text)) return undefined;
  try {
    return new RegExp(text);
  } catch {
    return /(?!)/;
  }
}

/** The types that a filter leaves, unless conditions that the file does not tell of narrow them further; none where it never matches. */
export function typesLeft(selectors: readonly Selector[], version: string): readonly string[] {
  let left: readonly string[] = recordTypes;
  for (const selector of selectors) {
    const reach = reachOf(selector, version);
    if (reach === some || "every" in reach) continue;
    if ("none" in reach) return [];
    left = left.filter((type) => reach.types.includes(type));
  }
  // Two texts cannot both be the id or the description.
  const wanted = new Map<string, string>();
  for (const { field, operator, value } of selectors) {
    if (operator !== "==") continue;
    if ((wanted.get(field) ?? value) !== value) return [];
    wanted.set(field, value);
  }
  return left;
}
