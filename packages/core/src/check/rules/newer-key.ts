import { isSince, lineOf } from "../../records/release.ts";
import { describeMissing } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "newer-key",
  severity: "error",
  weight: "ignored",
  needs: "unread",
  check: ({ loading, version }: RuleContext): Finding[] =>
    describeMissing(loading.session).flatMap(({ missing, near }) => {
      if (!near || near.distance > 0 || !near.here) return [];
      const { since, without } = near.entry.field;
      if (isSince(version, since)) return [];
      const needs = since.endsWith(".0") ? lineOf(since) : since;
      const message = `\`${missing.key.name}\` needs BuildKit ${needs}; ${version} ignores it${without ? `, so ${without}` : ""}.`;
      return [
        {
          span: missing.key,
          path: missing.path,
          message,
          tags: ["unused"],
          help: `use BuildKit ${needs} or newer, or remove it`,
        },
      ];
    }),
};

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
