import { attributeOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-s3-keys",
  severity: "warning",
  weight: "dead",
  *check({ entries }: CacheContext): Iterable<CacheFinding> {
    for (const entry of ofType(entries, "s3")) {
      const id = attributeOf(entry, "access_key_id");
      const secret = attributeOf(entry, "secret_access_key");
      const session = attributeOf(entry, "session_token");
      const hasBoth = Boolean(id?.value && secret?.value);
      const first = [id, secret, session].find((each) => each?.value && each.from === undefined);
      // A half that buildx completes is of another pair; what it brings whole is none of ours.
      const isMixed = hasBoth && (id?.from === undefined) !== (secret?.from === undefined);
      if (!first || (hasBoth && !isMixed)) continue;
      yield {
        index: entry.index,
        span: first.key,
        attribute: first.name,
        message: isMixed
          ? "buildx adds the other key from its environment, and two keys that are no pair are refused by the bucket."
          : "The daemon takes keys only in pairs; alone this one is ignored.",
        help: "write both keys, or better neither",
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "One of two AWS keys does nothing, or meets a stranger.",
  text: `\`access_key_id\` and \`secret_access_key\` count together, \`session_token\` only with both. buildx fills in a missing half from the AWS credentials of its own machine, and the pair then fits nothing. Without any of them, buildx hands on the credentials that it finds, and a daemon with a role of its own uses that.`,
  bad: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache,access_key_id=$KEY_ID
`,
  good: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache
`,
};
