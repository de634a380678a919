import { isSince, lineOf } from "../../records/release.ts";
import type { Bound } from "../../load/bound.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "deprecated-key",
  severity: "info",
  weight: "deprecated",
  concerns: ({ deprecated }) => deprecated !== undefined,
  checkKey(bound: Bound, { version }: RuleContext): Finding[] | undefined {
    const { field, key, name } = bound;
    const { deprecated } = field;
    if (!deprecated || !isSince(version, deprecated.since)) return undefined;
    const line = lineOf(deprecated.since);
    return [
      {
        span: key,
        path: bound.path,
        message: `\`${name}\` is deprecated since BuildKit ${line}; it still works.`,
        help: `write \`${deprecated.use}\``,
        tags: ["deprecated"],
        aside: `Deprecated since ${line}: use \`${deprecated.use}\`.`,
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A key has a replacement, and upstream asks to use that.",
  text: `Deprecated keys still work in every release we know; none was ever removed. The replacement is ignored by releases that are older than it, so keep the old key while such a daemon reads the file.`,
  ignoreWhen: "the file also serves releases that do not know the replacement.",
  bad: `debug = true
`,
  good: `[log]
level = "debug"
`,
};
