import {
  allRules as rules,
  type AnyRule,
  type Diagnostic,
  latest,
  lineOf,
  type RuleSubject,
} from "@buildkit-config/core";
import type { CacheRulePage } from "@buildkit-config/core/cache";
import type { Language } from "../code/highlight.ts";
import { type Strip, stripOf } from "../release-strip/strip.ts";
import type { Pair } from "../wrote-reads/pair.ts";
import { wroteCache } from "../wrote-reads/wrote-cache.ts";
import { wroteDockerfile } from "../wrote-reads/wrote-dockerfile.ts";
import { wroteReads } from "../wrote-reads/wrote-reads.ts";

/** What the page of a rule is made from. */
export interface RuleFacts extends AnyRule {
  /** The release line that the samples are judged as. */
  release: string;
}

/** Every rule, by id. */
export const allRules: readonly RuleFacts[] = rules.map((rule) =>
  Object.assign({ release: lineOf(rule.page.buildkit ?? latest.newest) }, rule),
);

/** What some rules look at. */
export interface Subject {
  subject: RuleSubject;
  /** How a list of rules calls it. */
  title: string;
  /** What stands above a sample. */
  name: string;
  lang: Language;
}

/** What rules look at, in the order of the list of rules. */
export const subjects: readonly Subject[] = [
  { subject: "buildkitd.toml", title: "In `buildkitd.toml`", name: "buildkitd.toml", lang: "toml" },
  { subject: "cache", title: "In cache parameters", name: "Cache parameters", lang: "cache" },
  { subject: "Dockerfile", title: "In the `# syntax=` line of a Dockerfile", name: "Dockerfile", lang: "docker" },
].filter(({ subject }) => allRules.some((rule) => rule.subject === subject)) as Subject[];

/** What a rule looks at. */
export function subjectOf({ subject }: RuleFacts): Subject {
  return subjects.find((each) => each.subject === subject) as Subject;
}

/** The rules that look at one thing. */
export function rulesAbout(subject: RuleSubject): RuleFacts[] {
  return allRules.filter((rule) => rule.subject === subject);
}

/** What the rule says about its bad sample. */
export function findingOf({ id, page, release, judge }: RuleFacts): Diagnostic | undefined {
  return judge(page.bad, release).find(({ rule }) => rule === id);
}

/** The bad sample of a rule beside what is made of it. */
export function pairOf({ subject, page, release, judge }: RuleFacts): Pair {
  if (subject === "cache") return wroteCache(page.bad, { ...(page as CacheRulePage).options, buildkit: release });
  if (subject === "Dockerfile") return wroteDockerfile(page.bad, release, judge(page.bad, release));
  return wroteReads(page.bad, release, page.around);
}

/** On which release lines the rule finds its bad sample. */
export function ruleStrip({ id, page, judge }: RuleFacts): Strip {
  return stripOf(({ newest }) => (judge(page.bad, newest).some(({ rule }) => rule === id) ? "works" : "absent"), {
    works: "the sample is wrong in",
  });
}

/** How a finding can be repaired. */
export function fixText(finding: Diagnostic | undefined): string {
  const fix = finding?.fixes[0];
  if (!fix) return "by hand";
  return `${fix.safe ? "safe" : "a guess, so only when asked for"}: ${fix.title}`;
}
