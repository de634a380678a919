import { removeItem } from "../edits/remove-item.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { Mirror } from "../view/mirror.ts";
import { pathTo, registriesOf, type Registry } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-duplicate",
  severity: "info",
  weight: "advice",
  part: "registry",
  check(context: RuleContext): Finding[] | undefined {
    let findings: Finding[] | undefined;
    for (const registry of registriesOf(context).live) {
      if (registry.mirrors.length > 1) (findings ??= []).push(...repeated(registry, context));
    }
    return findings;
  },
};

function repeated({ mirrors, listed }: Registry, { document }: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, Mirror>();
  for (const mirror of mirrors) {
    const name = mirror.host + mirror.location;
    const first = seen.get(name);
    if (!first) seen.set(name, mirror);
    else {
      findings.push({
        span: mirror.span,
        path: pathTo(mirror),
        message: `\`${name}\` is listed above already; what it does not have is asked for twice.`,
        related: [{ message: "listed here", span: first.span }],
        fix: removeItem(document, listed, mirror.index, true),
      });
    }
  }
  return findings;
}

export const page: RulePage = {
  summary: "A mirror is listed twice for one registry.",
  text: `Mirrors are asked in the order of the list, each of them once for every entry. The second entry of a mirror costs a request for everything that the mirror does not have, or another wait for one that does not answer.`,
  bad: `[registry."docker.io"]
mirrors = ["mirror.gcr.io", "cache.example.com", "mirror.gcr.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io", "cache.example.com"]
`,
};
