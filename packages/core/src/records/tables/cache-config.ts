import type { Table } from "../record.ts";
import { ghaCacheConfig } from "./gha-cache-config.ts";

export const cacheConfig: Table = {
  struct: "CacheConfig",
  doc: "Daemon-side settings of remote caches. The caches themselves are chosen per build with `--cache-to` and `--cache-from`.",
  source: "cmd/buildkitd/config/config.go:60",
  fields: {
    gha: {
      kind: { table: ghaCacheConfig },
      since: "0.27.0",
      pointer: true,
      doc: "Signing and checking of the GitHub Actions cache. Upstream's reference page calls the table `[ghacache]`, which every release ignores; the daemon reads `[cache.gha]`.",
      without: "the GitHub Actions cache is neither signed nor checked",
      alias: ["ghacache"],
      source: "cmd/buildkitd/config/config.go:61",
    },
  },
};
