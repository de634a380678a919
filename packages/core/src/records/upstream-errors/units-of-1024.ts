import type { UpstreamError } from "./upstream-error.ts";

export const unitsOf1024: UpstreamError = {
  id: "units-of-1024",
  title: "`512MB` is 536870912 bytes: units are powers of 1024.",
  keys: [
    "worker.oci.gckeepstorage",
    "worker.oci.reservedSpace",
    "worker.oci.maxUsedSpace",
    "worker.oci.minFreeSpace",
    "worker.oci.gcpolicy[].keepBytes",
    "worker.oci.gcpolicy[].reservedSpace",
    "worker.oci.gcpolicy[].maxUsedSpace",
    "worker.oci.gcpolicy[].minFreeSpace",
    "worker.containerd.gckeepstorage",
    "worker.containerd.reservedSpace",
    "worker.containerd.maxUsedSpace",
    "worker.containerd.minFreeSpace",
    "worker.containerd.gcpolicy[].keepBytes",
    "worker.containerd.gcpolicy[].reservedSpace",
    "worker.containerd.gcpolicy[].maxUsedSpace",
    "worker.containerd.gcpolicy[].minFreeSpace",
  ],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 85, tag: "0.32.2" }],
  from: "0.12",
  says: "The page gives `512000000` and `512MB` as two ways to write a size, side by side, and nothing about the base.",
  truth:
    "`512MB` and `512MiB` are the same 536870912 bytes, 5% more than 512000000. With `GB` it is 7%, with `TB` 10%. BuildKit's own defaults and what it prints count in powers of 1000.",
  proof: {
    by: "loader",
    toml: '[[worker.oci.gcpolicy]]\nkeepBytes = "512MB"\n[[worker.oci.gcpolicy]]\nkeepBytes = 512000000\n',
    shows: "worker.oci.gcpolicy[0].keepBytes = 536870912; worker.oci.gcpolicy[1].keepBytes = 512000000",
  },
};
