import type { UpstreamError } from "./upstream-error.ts";

export const bridgeByDefault: UpstreamError = {
  id: "bridge-by-default",
  title: "The network `bridge` has not become the default.",
  keys: ["worker.oci.networkMode"],
  pages: [{ repository: "docker/buildx", path: "docs/reference/buildx_create.md", line: 107, tag: "0.36.1" }],
  from: "0.14",
  says: "The page of `docker buildx create` announces, since buildx 0.13, that BuildKit 0.14 makes `bridge` the default.",
  truth:
    "No release did. `auto` still is `cni` where `/etc/buildkit/cni.json` exists and `host` elsewhere, so that build steps share the network of the daemon. Write `bridge` to get it.",
  write: '[worker.oci]\nnetworkMode = "bridge"\n',
  proof: {
    by: "daemon",
    toml: '[worker.oci]\nnetworkMode = "auto"\n',
    does: "The daemon was started without a `cni.json`, and `buildctl debug workers -v` asked for the label of the network.",
    shows: "org.mobyproject.buildkit.worker.network: host",
  },
};
