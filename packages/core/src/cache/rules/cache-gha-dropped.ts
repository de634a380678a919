import { valueOf } from "../entry.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-gha-dropped",
  severity: "error",
  weight: "not-loading",
  *check({ dropped, direction }: CacheContext): Iterable<CacheFinding> {
    for (const entry of ofType(dropped, "gha")) {
      const isTokenMissing = !valueOf(entry, "token");
      const isUrlMissing = !valueOf(entry, "url") && !valueOf(entry, "url_v2");
      const missing = isTokenMissing ? (isUrlMissing ? "token and address" : "the token") : "the address";
      yield {
        index: entry.index,
        span: entry.typeText,
        attribute: "type",
        message: `Neither the value nor the environment has ${missing} of the cache service; buildx leaves the entry out without a word, and nothing is ${direction === "export" ? "exported" : "imported"}.`,
        help: "expose ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL to the step first",
        effect: "silent-drop",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "A GitHub cache is left out, because its token or address is missing.",
  text: `GitHub gives the token and the address of its cache service to actions, not to \`run:\` steps. There, buildx drops \`type=gha\` and says nothing, and the build runs without a cache. An action such as \`crazy-max/ghaction-github-runtime\` hands them on to later steps; \`docker/build-push-action\` and \`docker/bake-action\` have them anyway. buildctl stops instead.`,
  options: { env: {} },
  bad: `--cache-to type=gha,mode=max
`,
  good: `--cache-to type=registry,ref=ghcr.io/acme/app:cache,mode=max
`,
};
