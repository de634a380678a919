import { attributeOf, valueOf } from "../entry.ts";
import { parseGoBool } from "../go-bool.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-s3-path-style",
  severity: "warning",
  weight: "dead",
  *check({ entries }: CacheContext): Iterable<CacheFinding> {
    for (const entry of ofType(entries, "s3")) {
      const style = attributeOf(entry, "use_path_style");
      if (!style || parseGoBool(style.value) !== true || valueOf(entry, "endpoint_url")) continue;
      yield {
        index: entry.index,
        span: style.key,
        attribute: "use_path_style",
        message: "`use_path_style` counts only together with `endpoint_url`; here it is ignored.",
        help: "add `endpoint_url`, or take it away",
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "`use_path_style` does nothing without `endpoint_url`.",
  text: `With an \`endpoint_url\`, \`use_path_style=true\` asks for \`https://minio.example.com/bucket\` instead of \`https://bucket.minio.example.com\`. Without one, or with an address from the daemon's environment, the daemon does not look at it.`,
  bad: `--cache-to type=s3,region=us-east-1,bucket=cache,use_path_style=true
`,
  good: `--cache-to type=s3,region=us-east-1,bucket=cache,endpoint_url=https://minio.example.com:9000,use_path_style=true
`,
};
