import type { Bound } from "../../load/bound.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isListed, unlistedValue } from "../unlisted-value.ts";
import { someString } from "../view/strings.ts";

export const rule: Rule = {
  id: "unknown-value",
  severity: "error",
  weight: "meaning",
  concerns: ({ otherValues }) => otherValues !== undefined,
  checkKey(bound: Bound, { version }: RuleContext): Finding[] | undefined {
    const { field, value, name } = bound;
    const { otherValues, values = [] } = field;
    if (!otherValues || value.kind !== "array") return undefined;
    if (!someString(value, (text) => !isListed(text, values, version))) return undefined;
    return value.items.flatMap((span, item) => {
      const wrong = span.kind === "string" && unlistedValue({ text: span.value, span, name, values }, version);
      if (!wrong) return [];
      return [{ ...wrong, span, path: [...bound.path, item], message: `${wrong.message}; ${otherValues}.` }];
    });
  },
};

export const page: RulePage = {
  summary: "A value is not among those that BuildKit knows for the key, and is dropped.",
  text: `BuildKit starts with entitlements that it does not know, drops them without a word, and refuses the builds that ask for them. Where another word stops the daemon instead, the rules \`does-not-start\` and \`may-not-start\` tell it.`,
  bad: `insecure-entitlements = ["network-host"]
`,
  good: `insecure-entitlements = ["network.host"]
`,
};
