import type { UpstreamError } from "./upstream-error.ts";

export const gckeepstorageMegabytes: UpstreamError = {
  id: "gckeepstorage-megabytes",
  title: "`gckeepstorage` counts bytes, not megabytes.",
  keys: ["worker.oci.gckeepstorage", "worker.containerd.gckeepstorage"],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 84, tag: "0.12.5" }],
  from: "0.10",
  until: "0.12",
  says: "The limit is given in MB, and the example is `gckeepstorage = 9000`.",
  truth:
    "The key has always counted bytes: 9000 keeps 9 kB, which is no cache at all. Only the flag `--oci-worker-gc-keepstorage` counts megabytes. From 0.13 on the page says bytes, but kept 9000 as its example up to 0.16.",
  write: "[worker.oci]\ngckeepstorage = 9000000000\n",
  proof: {
    by: "loader",
    toml: "[worker.oci]\ngckeepstorage = 9000\n",
    shows: "worker.oci.gckeepstorage = 9000",
  },
};
