import type { UpstreamError } from "./upstream-error.ts";

export const limitsBesidePolicies: UpstreamError = {
  id: "limits-beside-policies",
  title: "Limits of the worker do nothing beside `[[worker.oci.gcpolicy]]`.",
  keys: [
    "worker.oci.gckeepstorage",
    "worker.oci.reservedSpace",
    "worker.oci.maxUsedSpace",
    "worker.oci.minFreeSpace",
    "worker.containerd.gckeepstorage",
    "worker.containerd.reservedSpace",
    "worker.containerd.maxUsedSpace",
    "worker.containerd.minFreeSpace",
  ],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 87, tag: "0.32.2" }],
  from: "0.10",
  says: "The example sets the limits of a worker and, in the same file, policies of its own, as if both held.",
  truth:
    "The limits are for the policies that BuildKit makes itself. One `[[worker.oci.gcpolicy]]` replaces all of these, and the limits beside it are dead, without a word. Put them into each policy, or leave the policies out.",
  write: '[[worker.oci.gcpolicy]]\nall = true\nmaxUsedSpace = "60%"\n',
  proof: {
    by: "daemon",
    toml: "[worker.oci]\ngckeepstorage = 5000000000\n[[worker.oci.gcpolicy]]\nall = true\nkeepBytes = 7000000000\n",
    does: "The daemon was started, and `buildctl debug workers -v` asked for the policies that it runs.",
    shows: "1 policy: 7GB",
  },
};
