import type { UpstreamError } from "./upstream-error.ts";

export const cacheExporters: UpstreamError = {
  id: "cache-exporters",
  title: "There are six cache exporters: `s3` and `azblob` too.",
  keys: [],
  pages: [{ repository: "moby/buildkit", path: "README.md", line: 432, tag: "0.32.2" }],
  from: "0.11",
  says: "The list of exporters ends with `gha`; the sections below it tell of `s3` and `azblob`.",
  truth: "Both can be exported to since 0.11.",
  proof: { by: "cache", spec: "type=s3,region=eu-west-1,bucket=my-bucket", shows: "accepted" },
};
