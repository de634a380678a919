import { valueOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-gha-scope",
  severity: "warning",
  weight: "advice",
  *check({ entries, dropped, direction, matrix }: CacheContext): Iterable<CacheFinding> {
    const all = [...entries, ...dropped];
    const scopes = ofType(all, "gha").filter((entry) => valueOf(entry, "scope") === undefined);
    // Alone, one build without a scope is how most people cache, and works.
    if (!matrix && (direction === "import" || ofType(all, "gha").length < 2)) return;
    for (const { index, typeText: span } of scopes) {
      yield {
        index,
        span,
        attribute: "scope",
        message:
          direction === "export"
            ? "Without `scope` all builds of the repository write to one cache, and the last one replaces what the others wrote."
            : "Without `scope` this reads what the last of all builds of the repository wrote.",
        help: "add a `scope` of its own for each image, platform and job, the same on both sides",
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "Jobs of a matrix share one GitHub cache and replace each other's.",
  text: `\`scope\` is the name of the cache; without it that is \`buildkit\` for every build of a repository. In a matrix each job replaces the index of the others, so the next run finds a cache for one of them. Layers that are the same are stored once, whatever the scope.`,
  ignoreWhen: "all jobs build the same image for the same platform.",
  options: { matrix: true },
  bad: `--cache-to type=gha,mode=max
`,
  good: `--cache-to type=gha,mode=max,scope=app-arm64
`,
};
