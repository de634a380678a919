import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-empty",
  severity: "info",
  weight: "ignored",
  *check({ empty, client, direction }: CacheContext): Iterable<CacheFinding> {
    for (const index of empty) {
      yield {
        index,
        span: { start: 0, end: 0 },
        message: `The value is empty; ${client.name} leaves it out without a word, and nothing is ${direction === "export" ? "exported" : "imported"}.`,
        effect: "silent-drop",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "An empty value is left out.",
  text: `\`--cache-to ""\`, mostly from a variable that is not set, is left out by buildx 0.19.3 and from 0.21.2 on, and by bake in nearly every release. Others stop with \`EOF\`. That is handy where a cache is optional, and easily overlooked where it is not.`,
  ignoreWhen: "the cache is meant to be optional.",
  bad: `--cache-to 
`,
  good: `--cache-to type=registry,ref=user/app:cache
`,
};
