import { attributeOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-s3-prefix",
  severity: "warning",
  weight: "advice",
  *check({ entries }: CacheContext): Iterable<CacheFinding> {
    for (const entry of ofType(entries, "s3")) {
      for (const name of ["prefix", "manifests_prefix", "blobs_prefix"]) {
        const prefix = attributeOf(entry, name);
        // What ends with a variable may end with a slash.
        if (!prefix?.value || /[/}$)>]$|\$\w+$/.test(prefix.value)) continue;
        const next = name === "prefix" ? "blobs/sha256:..." : "sha256:...";
        yield {
          index: entry.index,
          span: prefix.text,
          attribute: name,
          message: `No slash is added: the objects are called \`${prefix.value}${next}\`.`,
          help: `write \`${name}=${prefix.value}/\``,
          fixes: [{ title: "add a slash", edits: [{ ...prefix.text, text: `${prefix.value}/` }], safe: false }],
          effect: "none",
        };
      }
    }
  },
};

export const page: CacheRulePage = {
  summary: "An S3 prefix without a slash grows together with what follows it.",
  text: `Prefixes are put in front of names as they are. \`prefix=app\` keeps layers under \`appblobs/\` and indexes under \`appmanifests/\`, side by side with those of \`app2\`; rules of the bucket for the folder \`app/\` do not reach them. Changing the prefix later means starting with an empty cache.`,
  ignoreWhen: "the bucket already holds a cache under that name.",
  bad: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache,prefix=app
`,
  good: `--cache-to type=s3,region=eu-central-1,bucket=acme-cache,prefix=app/
`,
};
