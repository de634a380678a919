import { heldAt } from "../../load/held-at.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { replace } from "../edits/replace.ts";
import { describeMissing } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "unquoted-key",
  severity: "error",
  weight: "ignored",
  needs: "unread",
  check: ({ loading }: RuleContext): Finding[] =>
    describeMissing(loading.session).flatMap(({ missing, quoted }) => {
      if (!quoted) return [];
      const { name, first, last } = quoted;
      const span = { start: first.start, end: last.end };
      const registries = heldAt(loading.config, "registry");
      const isThere = missing.table === registryConfig && registries instanceof Map && registries.has(name);
      return [
        {
          span,
          path: missing.path,
          message: `\`${name}\` without quotes is read as a table inside a table; what is set here is ignored.`,
          tags: ["unused"],
          ...(isThere && { help: `move its keys to [registry.${JSON.stringify(name)}]` }),
          fix: isThere ? undefined : replace(span, `"${name}"`, true, `write "${name}" in quotes`),
        },
      ];
    }),
};

export const page: RulePage = {
  summary: "A name with a dot stands without quotes, so TOML takes it apart.",
  text: `A dot separates tables in TOML. \`[registry.docker.io]\` is the table \`io\` in the table \`docker\`, and BuildKit knows no key \`io\` there: mirrors, protocol and certificates below it are ignored without a word. The same holds for the frontends, whose names end in \`.v0\`.`,
  bad: `[registry.docker.io]
mirrors = ["mirror.gcr.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
`,
};
