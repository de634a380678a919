import type { UpstreamError } from "./upstream-error.ts";

export const inlineBuildArgument: UpstreamError = {
  id: "inline-build-argument",
  title: "An inline cache needs no `BUILDKIT_INLINE_CACHE=1` with buildx.",
  keys: [],
  pages: [{ repository: "moby/buildkit", path: "README.md", line: 458, tag: "0.32.2" }],
  from: "0.10",
  says: "`docker buildx` is said to need `--build-arg BUILDKIT_INLINE_CACHE=1` to enable the inline cache.",
  truth: "`--cache-to type=inline` is enough: buildx asks the daemon for it by itself, as buildctl does.",
  proof: { by: "buildx", spec: "type=inline", shows: "sends type=inline" },
};
