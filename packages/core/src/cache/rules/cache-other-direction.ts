import { attributeIn, backendOf } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-other-direction",
  severity: "warning",
  weight: "dead",
  *check({ entries, direction }: CacheContext): Iterable<CacheFinding> {
    for (const entry of entries) {
      for (const { name, key, from } of entry.attributes) {
        const record = attributeIn(backendOf(entry.type), name);
        if (!record || from !== undefined || record.directions.includes(direction)) continue;
        const twin = { src: "dest", dest: "src" }[name];
        const flag = direction === "import" ? "cache-to" : "cache-from";
        yield {
          index: entry.index,
          span: key,
          attribute: name,
          message: `\`${name}\` counts in \`${flag}\` alone; here it is ignored.`,
          help: twin ? `write \`${twin}\`` : "take it away",
          effect: "silent-misreading",
        };
      }
    }
  },
};

export const page: CacheRulePage = {
  summary: "An attribute counts for exports alone, or for imports alone.",
  text: `\`mode\`, \`ignore-error\` and everything about compression belong to the export; an import reads whatever is there. \`local\` writes to \`dest\` and reads from \`src\`. The attribute does no harm in the wrong place, but what its author hoped for does not happen.`,
  ignoreWhen: "one value is used for both directions on purpose.",
  bad: `--cache-from type=registry,ref=user/app:cache,mode=max
`,
  good: `--cache-from type=registry,ref=user/app:cache
`,
};
