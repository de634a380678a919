import {
  check,
  type Diagnostic,
  lineOf,
  latest,
  type RulePage,
  rulePages,
  rules,
  type Severity,
} from "@buildkit-config/core";
import { type Strip, stripOf } from "../release-strip/strip.ts";

/** What the page of a rule is made from. */
export interface RuleFacts {
  id: string;
  severity: Severity;
  page: RulePage;
  /** The release line that the samples are judged as. */
  release: string;
}

/** Every rule that has a page, by id. */
export const allRules: readonly RuleFacts[] = rules
  .flatMap(({ id, severity }) => {
    const page = rulePages[id];
    return page ? [{ id, severity, page, release: lineOf(page.buildkit ?? latest.newest) }] : [];
  })
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What the rule says about its bad sample. */
export function findingOf({ id, page, release }: RuleFacts): Diagnostic | undefined {
  return check(page.bad, { buildkit: release }).find(({ rule }) => rule === id);
}

/** On which release lines the rule finds its bad sample. */
export function ruleStrip({ id, page }: RuleFacts): Strip {
  return stripOf(
    ({ newest }) => (check(page.bad, { buildkit: newest }).some(({ rule }) => rule === id) ? "works" : "absent"),
    { works: "the sample is wrong in" },
  );
}

/** How a finding can be repaired. */
export function fixText(finding: Diagnostic | undefined): string {
  const fix = finding?.fixes[0];
  if (!fix) return "by hand";
  return `${fix.safe ? "safe" : "a guess, so only when asked for"}: ${fix.title}`;
}
