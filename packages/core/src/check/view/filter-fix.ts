import { replace } from "../edits/replace.ts";
import type { Fix } from "../diagnostic.ts";
import type { StringValue } from "../../toml/node.ts";
import { parseFilter, type Selector } from "./gc-filter.ts";
import { reachOf, recordTypes, typesLeft } from "./gc-match.ts";

/** Writes other filters in the place of one; nothing where one of them would not match either. */
export function writeFilters(item: StringValue, texts: readonly string[], version: string): Fix | undefined {
  if (!texts.every((text) => /^[\w.=!~,|*^$()+?-]+$/.test(text) && isGood(text, version))) return undefined;
  const text = texts.map((filter) => `"${filter}"`).join(", ");
  return replace(item, text, true);
}

function isGood(text: string, version: string): boolean {
  const parsed = parseFilter(text);
  if ("problem" in parsed || typesLeft(parsed, version).length === 0) return false;
  return parsed.every((selector) => isUseful(selector, version));
}

function isUseful(selector: Selector, version: string): boolean {
  const reach = reachOf(selector, version);
  return reach === "some" || "types" in reach;
}

/** The types of a filter that asks for several at once, which no record has. */
export function typesAtOnce(selectors: readonly Selector[]): string[] | undefined {
  const types = new Set(selectors.map(({ value }) => value));
  const isTypes = selectors.every(({ field, operator }) => field === "type" && operator === "==");
  return isTypes && types.size > 1 && [...types].every((type) => recordTypes.some((known) => known === type))
    ? [...types]
    : undefined;
}
