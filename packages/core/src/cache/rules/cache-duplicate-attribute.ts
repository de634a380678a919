import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-duplicate-attribute",
  severity: "warning",
  weight: "dead",
  *check({ entries, dropped }: CacheContext): Iterable<CacheFinding> {
    for (const entry of [...entries, ...dropped]) {
      const counting = new Map(entry.attributes.map((attribute) => [attribute.name, attribute]));
      for (const { name, key } of entry.replaced) {
        const last = counting.get(name);
        yield {
          index: entry.index,
          span: key,
          attribute: name,
          message: `\`${name}\` stands twice, and the last one counts.`,
          help: "keep one of them",
          ...(last && { related: [{ message: "this one counts", span: last.key }] }),
          effect: "none",
        };
      }
    }
  },
};

export const page: CacheRulePage = {
  summary: "An attribute stands twice, and the last one counts.",
  text: `Nobody complains about an attribute that stands twice: the last one replaces the others. That is easily overlooked in long values that are put together from pieces. Several references need several \`--cache-to\` or \`--cache-from\`.`,
  bad: `--cache-from type=registry,ref=user/app:main,ref=user/app:feature
`,
  good: `--cache-from type=registry,ref=user/app:main
--cache-from type=registry,ref=user/app:feature
`,
};
