import type { Bound } from "../../load/bound.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "dropped-value",
  severity: "error",
  weight: "ignored",
  concerns: ({ kind }) => kind === "size" || kind === "duration",
  checkKey(bound: Bound, { loading }: RuleContext): Finding[] | undefined {
    const { field, value, name } = bound;
    const isTable = value.kind === "array" || value.kind === "inline-table";
    if (!isTable || !loading.session.dialect.dropsTables) return undefined;
    const example = field.kind === "size" ? '"10GB"' : '"48h"';
    const message = `\`${name}\` holds ${value.kind === "array" ? "a list" : "a table"}, which this release reads as nothing; the key has no effect.`;
    return [
      { span: value, path: bound.path, message, help: `write a plain value such as ${example}`, tags: ["unused"] },
    ];
  },
};

export const page: RulePage = {
  summary: "A size or duration is written as a list or table, and the value is lost.",
  text: `BuildKit 0.28 to 0.30 take a list or an inline table where a size or duration belongs and read it as empty. Releases before and after refuse the file or decode the table, so the same line means three things.`,
  buildkit: "0.30",
  bad: `[history]
maxAge = [48]
`,
  good: `[history]
maxAge = "48h"
`,
};
