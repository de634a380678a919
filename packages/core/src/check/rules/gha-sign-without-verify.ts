import { heldAlong } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import { signConfig } from "../../records/tables/sign-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/**
 * A signature is checked before it is uploaded, by a verifier that is set up only where signatures are required.
 * https://github.com/moby/buildkit/blob/v0.32.2/cache/remotecache/gha/gha.go#L345
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L918
 */
export const rule: Rule = {
  id: "gha-sign-without-verify",
  severity: "error",
  weight: "meaning",
  concerns: (field) => field === signConfig.fields["command"],
  checkKey(bound: Bound, { loading }: RuleContext): Finding[] | undefined {
    const { key, value } = bound;
    if (value.kind !== "array" || value.items.length === 0) return undefined;
    if (heldAlong(loading.config, "cache", "gha", "verify", "required") === true) return undefined;
    return [
      {
        span: key,
        path: bound.path,
        message: "The signature is checked before it is stored, and nothing is set up to check it; the export fails.",
        help: "write `required = true` in [cache.gha.verify]",
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Caches are to be signed, and the daemon cannot check its own signature.",
  text: `After \`[cache.gha.sign] command\` has signed the index of a GitHub Actions cache, the daemon checks the signature against \`[cache.gha.verify]\` before it stores it. What does that is set up at the start, and only with \`required = true\`. Without it, every export of such a cache ends at that point, after the layers and the index are stored, so that readers who require a signature find none. This was read in the source of 0.27 to 0.32.`,
  bad: `[cache.gha.sign]
command = ["/usr/local/bin/sign-cache"]
`,
  good: `[cache.gha.sign]
command = ["/usr/local/bin/sign-cache"]

[cache.gha.verify]
required = true
`,
};
