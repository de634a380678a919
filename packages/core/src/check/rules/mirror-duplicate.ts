import { removeItem } from "../edits/remove-item.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { type Mirror, registriesOf } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-duplicate",
  severity: "info",
  weight: "advice",
  check: (context: RuleContext): Finding[] =>
    registriesOf(context).live.flatMap(({ mirrors, listed }) => {
      if (mirrors.length < 2) return [];
      const seen = new Map<string, Mirror>();
      return mirrors.flatMap((mirror): Finding[] => {
        const name = mirror.host + mirror.location;
        const first = seen.get(name);
        if (!first) {
          seen.set(name, mirror);
          return [];
        }
        return [
          {
            span: mirror.span,
            path: mirror.path,
            message: `\`${name}\` is listed above already; what it does not have is asked for twice.`,
            help: "remove it",
            related: [{ message: "listed here", span: first.span }],
            fixes: [{ title: "remove it", edits: removeItem(context.document, listed, mirror.index), safe: true }],
          },
        ];
      });
    }),
};

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
