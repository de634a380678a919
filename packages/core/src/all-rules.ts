import { judgeCacheSample } from "./cache/judge-sample.ts";
import type { CacheRulePage } from "./cache/rule.ts";
import { check } from "./check/check.ts";
import type { Diagnostic, Severity } from "./check/diagnostic.ts";
import type { RulePage } from "./check/rule.ts";
import { cacheRules } from "./generated/cache-rules.ts";
import { rulePages } from "./generated/rule-pages.ts";
import { rules } from "./generated/rules.ts";
import { syntaxRules } from "./generated/syntax-rules.ts";
import { checkSyntax } from "./syntax/check-syntax.ts";
import type { SyntaxRulePage } from "./syntax/rule.ts";

/** What a rule looks at. */
export type RuleSubject = "buildkitd.toml" | "cache" | "Dockerfile";

/** A rule as its page, the list of rules and `explain` show it, whatever it looks at. */
export interface AnyRule {
  id: string;
  severity: Severity;
  subject: RuleSubject;
  page: RulePage;
  /** What is found in a sample of the page, as the release it names; by this rule and by others. */
  judge: (sample: string, buildkit?: string) => Diagnostic[];
}

interface Family {
  subject: RuleSubject;
  rules: readonly { id: string; severity: Severity }[];
  judge: (sample: string, page: RulePage, buildkit: string | undefined) => Diagnostic[];
}

const families: readonly Family[] = [
  { subject: "buildkitd.toml", rules, judge: (sample, { around }, buildkit) => check(sample, { ...around, buildkit }) },
  {
    subject: "cache",
    rules: cacheRules,
    judge: (sample, page, buildkit) => judgeCacheSample(sample, { ...(page as CacheRulePage).options, buildkit }),
  },
  {
    subject: "Dockerfile",
    rules: syntaxRules,
    judge: (sample, page, buildkit) =>
      checkSyntax(sample, { ...(page as SyntaxRulePage).options, buildkit }).diagnostics,
  },
];

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = families
  .flatMap(({ subject, rules: some, judge }) =>
    some.flatMap(({ id, severity }): AnyRule[] => {
      const page = rulePages[id];
      if (!page) return [];
      return [
        { id, severity, subject, page, judge: (sample, buildkit = page.buildkit) => judge(sample, page, buildkit) },
      ];
    }),
  )
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));
