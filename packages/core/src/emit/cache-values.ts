import type { CacheAttribute } from "../records/cache/backend.ts";
import { goDuration } from "./duration-pattern.ts";
import { knownValues } from "./cache-known.ts";

/** https://pkg.go.dev/strconv#ParseBool */
const boolWords = "1|t|T|TRUE|true|True|0|f|F|FALSE|false|False";

/** The values of an attribute as a regular expression without anchors; nothing when any text is one. */
export function valuePattern(attribute: CacheAttribute, version: string): string | undefined {
  const pattern = filledPattern(attribute, version);
  return pattern !== undefined && attribute.empty !== undefined ? `(?:${pattern})?` : pattern;
}

function filledPattern(attribute: CacheAttribute, version: string): string | undefined {
  const values = knownValues(attribute, version);
  if (values.length > 0) return values.map(({ value }) => escapePattern(value)).join("|");
  if (attribute.kind === "bool") return boolWords;
  if (attribute.kind === "duration") return goDuration;
  return attribute.kind === "int" ? integerPattern(attribute) : undefined;
}

/** Whole numbers of at most 18 digits, which are all below 2^63. */
function integerPattern({ atLeast }: CacheAttribute): string {
  if (atLeast === undefined) return "[+-]?0*[0-9]{1,18}";
  if (atLeast === 1) return "[+]?0*[1-9][0-9]{0,17}";
  throw new Error(`no pattern is known for numbers from ${atLeast} on`);
}

/** A text as a regular expression that matches it and nothing else. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&");
}

/** What an attribute takes, as the middle of a sentence: "`min` or `max`". */
export function valueWords(attribute: CacheAttribute, version: string): string {
  const values = knownValues(attribute, version).map(({ value }) => value);
  if (values.length > 0) return values.join(" or ");
  if (attribute.kind === "bool") return "true or false";
  if (attribute.kind === "duration") return "a Go duration, such as 90s or 1h30m";
  if (attribute.kind === "int")
    return attribute.atLeast === undefined ? "a whole number" : `a whole number from ${attribute.atLeast} on`;
  return "a text";
}
