import { attributeOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import { isSince } from "../../records/release.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-gha-repository",
  severity: "warning",
  weight: "dead",
  *check({ entries, dropped, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import" || !isSince(buildkit, "0.14.0")) return;
    for (const entry of ofType([...entries, ...dropped], "gha")) {
      const repository = attributeOf(entry, "repository");
      const token = attributeOf(entry, "ghtoken");
      const alone = repository?.value ? (token?.value ? undefined : repository) : token?.value ? token : undefined;
      if (!alone) continue;
      const other = alone.name === "repository" ? "ghtoken" : "repository";
      yield {
        index: entry.index,
        span: alone.key,
        attribute: alone.name,
        message: `\`${alone.name}\` counts only together with \`${other}\`; the export asks GitHub about each layer by itself.`,
        help: `add \`${other}\`, or take \`${alone.name}\` away`,
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "`repository` and `ghtoken` do nothing without each other.",
  text: `With both, an export lists the cache entries of the repository in one go instead of asking for every layer, which keeps big images below GitHub's limit on requests. One of them alone is ignored without a word. No action fills in \`ghtoken\`; take it from the environment, so that it stays out of logs.`,
  bad: `--cache-to type=gha,scope=app,repository=acme/app
`,
  good: `--cache-to type=gha,scope=app
`,
};
