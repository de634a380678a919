import type { UpstreamError } from "./upstream-error.ts";

export const moreSnapshotters: UpstreamError = {
  id: "more-snapshotters",
  title: "The OCI worker has two more snapshotters: `fuse-overlayfs` and `stargz`.",
  keys: ["worker.oci.snapshotter"],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 74, tag: "0.32.2" }],
  from: "0.10",
  says: "`snapshotter` is `overlayfs` or `native`, or `auto`.",
  truth:
    "It is also `stargz`, which pulls eStargz images lazily, and `fuse-overlayfs`, which rootless daemons choose by themselves on older kernels. Anything else stops the daemon.",
  proof: {
    by: "daemon",
    toml: '[worker.oci]\nsnapshotter = "stargz"\n',
    does: "The daemon was started, and `buildctl debug workers -v` asked for the label of the snapshotter.",
    shows: "org.mobyproject.buildkit.worker.snapshotter: stargz",
  },
};
