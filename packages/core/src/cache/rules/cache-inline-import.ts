import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-inline-import",
  severity: "error",
  weight: "not-loading",
  *check({ entries, direction }: CacheContext): Iterable<CacheFinding> {
    if (direction === "export") return;
    for (const { index, typeText: span } of ofType(entries, "inline")) {
      yield {
        index,
        span,
        attribute: "type",
        message: "An inline cache is imported as the image that holds it; `type=inline` imports nothing.",
        help: "write `type=registry,ref=` and the image",
        effect: "import-error",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "`type=inline` cannot be imported.",
  text: `An inline cache travels inside the image that was pushed. To read it, name that image: \`type=registry,ref=user/app:latest\`. With \`type=inline\` the daemon prints \`unknown cache importer\` and builds without a cache.`,
  bad: `--cache-from type=inline
`,
  good: `--cache-from type=registry,ref=user/app:latest
`,
};
