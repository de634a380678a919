import { isSince, lineOf } from "../../records/release.ts";
import type { Missing } from "../../load/session.ts";
import { consequenceOf, hasOlder } from "../consequence.ts";
import { describeMissing } from "../missing.ts";
import type { NearKey } from "../near-key.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "newer-key",
  severity: "error",
  weight: "ignored",
  needs: "unread",
  check: (context: RuleContext): Finding[] =>
    describeMissing(context.loading.session).flatMap(({ missing, near }) => {
      const isNewer = near?.here && near.distance === 0 && !isSince(context.version, near.entry.field.since);
      return isNewer ? [tell(missing, near, context)] : [];
    }),
};

function tell(missing: Missing, near: NearKey, context: RuleContext): Finding {
  const { since, kind } = near.entry.field;
  const needs = since.endsWith(".0") ? lineOf(since) : since;
  // Without a whole table, the release has not got what its keys are about.
  const isFeature = typeof kind === "object" && "table" in kind;
  const without = isFeature ? undefined : consequenceOf(missing, near, context);
  const ignores = `\`${missing.key.name}\` needs BuildKit ${needs}; ${context.version} ignores it`;
  const finding: Finding = {
    span: missing.key,
    path: missing.path,
    message: `${ignores}${without ? `, so ${without}` : ""}.`,
    tags: ["unused"],
    help: `use BuildKit ${needs} or newer, or remove it`,
  };
  return hasOlder(missing, near, context)
    ? { ...finding, severity: "info", message: `${ignores}, and reads the older key.`, help: undefined }
    : finding;
}

export const page: RulePage = {
  summary: "A key is newer than the BuildKit release that reads the file.",
  text: `A release ignores the keys that came after it, without a word. For a key that protects something, such as \`allowedRepositories\` (0.14), the protection is then simply not there. No key was ever removed, so a newer release reads an older file.`,
  ignoreWhen: "the file serves several releases, and the older ones can do without the key.",
  buildkit: "0.16",
  bad: `[worker.oci]
reservedSpace = "10GB"
`,
  good: `[worker.oci]
gckeepstorage = "10GB"
`,
};
