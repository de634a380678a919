import { attributeOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-inline-mode",
  severity: "error",
  weight: "meaning",
  *check({ entries, direction }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import") return;
    for (const entry of ofType(entries, "inline")) {
      const mode = attributeOf(entry, "mode");
      if (!mode || mode.from !== undefined || mode.value === "min") continue;
      yield {
        index: entry.index,
        span: mode.text,
        attribute: "mode",
        message: "An inline cache is always `min`: it can only describe layers that the image has.",
        help: "take `mode` away, or export to `type=registry,ref=...,mode=max` besides",
        effect: "silent-misreading",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "An inline cache has no `mode=max`.",
  text: `An inline cache adds some lines of metadata to the image, so that its own layers can be found again. The layers of earlier stages are not in the image and cannot be cached this way. For those, export to a registry reference of their own.`,
  bad: `--cache-to type=inline,mode=max
`,
  good: `--cache-to type=inline
--cache-to type=registry,ref=user/app:cache,mode=max
`,
};
