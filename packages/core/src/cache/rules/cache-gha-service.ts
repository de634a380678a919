import { isSince, lineOf } from "../../records/release.ts";
import { attributeOf, valueOf } from "../entry.ts";
import { isOpen } from "../open-value.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-gha-service",
  severity: "warning",
  weight: "dead",
  *check({ entries, dropped, buildkit, buildx, client }: CacheContext): Iterable<CacheFinding> {
    for (const entry of ofType([...entries, ...dropped], "gha")) {
      const url = valueOf(entry, "url");
      // GitHub Enterprise Server still has the old service, under a name of its own.
      if (url !== undefined && !isOpen(url) && !/\.actions\.githubusercontent\.com(?:\/|$)/.test(url)) continue;
      const version = attributeOf(entry, "version");
      const isOne = version?.value === "1";
      const isOld = !isSince(buildkit, "0.20.0") || (client.name === "buildx" && !isSince(buildx, "0.21.0"));
      // Without a version, the daemon goes by the address.
      const isOldAddress =
        !version &&
        !valueOf(entry, "url_v2") &&
        url !== undefined &&
        /githubusercontent/.test(url) &&
        !/results-receiver/.test(url);
      if (!isOne && !isOld && !isOldAddress) continue;
      const old = isSince(buildkit, "0.20.0") ? `buildx ${lineOf(buildx)}` : `BuildKit ${lineOf(buildkit)}`;
      yield {
        index: entry.index,
        span: isOne ? (version?.text ?? entry.typeText) : entry.typeText,
        attribute: isOne ? "version" : "type",
        message: `${isOne ? "`version=1`" : isOld ? old : "The entry with this address"} speaks version 1 of GitHub's cache service, which github.com turned off in April 2025; an export fails, an import finds nothing.`,
        help: isOne
          ? "take `version` away"
          : !isOld
            ? "hand on ACTIONS_RESULTS_URL and ACTIONS_CACHE_SERVICE_V2, too"
            : "use BuildKit 0.20 and buildx 0.21 or newer",
        effect: "none",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "Version 1 of GitHub's cache service is gone from github.com.",
  text: `Since April 2025 github.com has version 2 alone, which BuildKit speaks from 0.20 and buildx from 0.21 on. Both are needed: the builder's image is what lags behind most often. The error reads \`This legacy service is shutting down\`.`,
  ignoreWhen: "the runner belongs to a GitHub Enterprise Server that has the old service.",
  bad: `--cache-to type=gha,scope=app,version=1
`,
  good: `--cache-to type=gha,scope=app
`,
};
