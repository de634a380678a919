import type { UpstreamError } from "./upstream-error.ts";

export const historyMaxAge: UpstreamError = {
  id: "history-max-age",
  title: "`maxAge` removes nothing by itself: a build goes when it is too old and one too many.",
  keys: ["history.maxAge", "history.maxEntries"],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 65, tag: "0.32.2" }],
  from: "0.11",
  says: "`maxAge` is the maximum age of entries to keep, and `maxEntries` their maximum number.",
  truth:
    'Neither is a limit of its own. The newest `maxEntries` builds stay however old they are, and those beyond stay until they are older than `maxAge`. From 0.12 on `maxAge` is also a duration such as `"48h"`, not only seconds.',
  proof: {
    by: "daemon",
    toml: "[history]\nmaxAge = 1\nmaxEntries = 50\n",
    does: "A build was run, and three seconds later the daemon was started again, which makes it clean up; then `buildctl debug histories` was asked. After that, the same with `maxEntries = 0`.",
    shows: "1 build is kept, 0 with maxEntries = 0",
  },
};
