import { attributeOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-s3-names",
  severity: "warning",
  weight: "dead",
  *check({ entries, direction }: CacheContext): Iterable<CacheFinding> {
    if (direction === "export") return;
    for (const entry of ofType(entries, "s3")) {
      const names = attributeOf(entry, "name");
      const [first = "", ...others] = names?.value.split(";") ?? [];
      if (!names || others.length === 0) continue;
      yield {
        index: entry.index,
        span: names.text,
        attribute: "name",
        message: `An import from s3 reads the first name alone, \`${first}\`; ${others.length === 1 ? "the other is" : "the others are"} never looked for.`,
        help: "write one `--cache-from` for each name",
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "Of several names, an import from S3 reads the first.",
  text: `An export writes an index under each name of the list, an import takes the first and stops there, found or not. Several imports, each with one name, are tried in their order. \`azblob\` imports all names.`,
  bad: `--cache-from type=s3,region=eu-central-1,bucket=acme-cache,name=feature-x;main
`,
  good: `--cache-from type=s3,region=eu-central-1,bucket=acme-cache,name=feature-x
--cache-from type=s3,region=eu-central-1,bucket=acme-cache,name=main
`,
};
