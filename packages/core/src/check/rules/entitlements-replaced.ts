import { addItem } from "../edits/add-item.ts";
import type { Bound } from "../../load/bound.ts";
import { root } from "../../records/tables/root.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { nearestWord } from "../near-word.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { someString, stringsIn } from "../view/strings.ts";

const added = "network.host";
const lost = "security.insecure";

/**
 * The flag that buildx adds unless the file lists what it brings.
 * https://github.com/docker/buildx/blob/v0.36.1/builder/builder.go#L650
 */
export const rule: Rule = {
  id: "entitlements-replaced",
  severity: "info",
  weight: "dead",
  concerns: (field) => field === root.fields["insecure-entitlements"],
  checkKey(bound: Bound, { around }: RuleContext): Finding[] | undefined {
    const { key, value } = bound;
    const isCreated = isCreatedBuilder(around);
    if (!isCreated && around.driver !== undefined) return undefined;
    if (!someString(value, (text) => text === lost)) return undefined;
    const items = stringsIn(value);
    const last = items.at(-1);
    if (!last) return undefined;
    // A typing error in it is told by another rule.
    if (items.some(({ text }) => nearestWord(text, [added]) !== undefined)) return undefined;
    const finding: Finding = {
      span: key,
      path: bound.path,
      message: isCreated
        ? `\`docker buildx create\` adds a flag with \`${added}\`, which replaces this list; \`${lost}\` is then refused.`
        : `A builder of \`docker buildx create\` gets a flag with \`${added}\` that replaces this list and drops \`${lost}\`.`,
      help: `add "${added}" to the list`,
      fix: addItem(last.span, added, false),
      severity: isCreated ? "warning" : "info",
    };
    return [finding];
  },
};

export const page: RulePage = {
  summary: "A flag of `docker buildx create` replaces the list of entitlements.",
  text: `One \`--allow-insecure-entitlement\` flag makes buildkitd forget \`insecure-entitlements\`; the two are not added up. For the drivers \`docker-container\` and \`kubernetes\`, \`docker buildx create\` adds \`--allow-insecure-entitlement=network.host\` unless the file lists \`network.host\` or the command has such a flag already. A file with \`security.insecure\` alone therefore grants host networking instead of it, and builds end with \`granting entitlement security.insecure is not allowed by build daemon configuration\`.

From 0.13 to 0.17.0, buildx adds the flag even where the file lists both; there, name all entitlements in \`--buildkitd-flags\`. The fix is a guess, as it grants more than the file does.

For a builder whose driver is not known this is a note; drivers that take no configuration file are left alone.`,
  ignoreWhen: "the daemon is not one of `docker buildx create`, or `--buildkitd-flags` names the entitlements.",
  bad: `insecure-entitlements = ["security.insecure"]
`,
  good: `insecure-entitlements = ["network.host", "security.insecure"]
`,
};
