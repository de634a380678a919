import { weights } from "../check/rule.ts";
import { cacheRules } from "../generated/cache-rules.ts";
import type { CacheContext, CacheFinding, CacheRule } from "./rule.ts";

/** A finding with the rule that found it. */
export interface FoundInCache extends CacheFinding {
  rule: CacheRule;
}

const weightOf = ({ rule }: FoundInCache): number => weights.indexOf(rule.weight);

/** What the rules find, in the order of the values and of the text; of several findings on one attribute the weightiest. */
export function findCacheProblems(context: CacheContext): FoundInCache[] {
  const all: FoundInCache[] = [];
  for (const rule of cacheRules) for (const finding of rule.check(context)) all.push({ ...finding, rule });
  const strongest = new Map<string, FoundInCache>();
  for (const found of all.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const place = `${found.index} ${found.span.start} ${found.attribute ?? ""}`;
    if (!strongest.has(place)) strongest.set(place, found);
  }
  return [...strongest.values()].toSorted((a, b) => a.index - b.index || a.span.start - b.span.start);
}
