import { related } from "../related.ts";
import { replace } from "../edits/replace.ts";
import { heldAlong } from "../../load/held-at.ts";
import { verifyConfig } from "../../records/tables/verify-config.ts";
import { verifyPolicy } from "../../records/tables/verify-policy.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";

/**
 * Signatures of caches are looked at only where they are required, or made here.
 * https://github.com/moby/buildkit/blob/v0.32.2/cache/remotecache/gha/gha.go#L501
 */
export const rule: Rule = {
  id: "gha-policy-not-required",
  severity: "error",
  weight: "dead",
  looksAt: [verifyPolicy],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    if (heldAlong(context.loading.config, "cache", "gha", "verify", "required") === true) return undefined;
    const [first, ...others] = set.keys.values();
    if (!first) return undefined;
    const written = context.tables.find(({ table }) => table === verifyConfig)?.keys.get("required");
    const { key, path } = written ?? first;
    const dead = written ? [first, ...others] : others;
    return [
      {
        span: key,
        path,
        message: "The policy is looked at only with `required = true`; caches are used whoever made them.",
        help: "write `required = true` in [cache.gha.verify]",
        related: related(dead, "is not looked at"),
        ...(written && {
          // Who writes it down knows that nothing is required for now.
          severity: "warning",
          fix: replace(written.value, "true", false),
        }),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A policy for signatures of caches is set, and no signature is asked for.",
  text: `\`[cache.gha.verify.policy]\` says what the signature of a GitHub Actions cache has to show. The daemon looks at signatures of caches that it reads only with \`required = true\` in \`[cache.gha.verify]\`; without it, the policy is not read, and a cache without a signature, or with that of a stranger, is used like any other.`,
  bad: `[cache.gha.verify.policy]
issuer = "https://token.actions.githubusercontent.com"
`,
  good: `[cache.gha.verify]
required = true

[cache.gha.verify.policy]
issuer = "https://token.actions.githubusercontent.com"
`,
};
