import type { UpstreamError } from "./upstream-error.ts";

export const s3ObjectKeys: UpstreamError = {
  id: "s3-object-keys",
  title: "No slash is put behind `blobs_prefix` or `manifests_prefix` in an s3 cache.",
  keys: [],
  pages: [{ repository: "moby/buildkit", path: "README.md", line: 567, tag: "0.32.2" }],
  from: "0.11",
  says: "Layers are stored as `<prefix><blobs_prefix>/<sha256>`, manifests as `<prefix><manifests_prefix>/<name>`.",
  truth:
    "The parts are joined as they are, and layers keep `sha256:` in their names. The defaults end in a slash of their own; a prefix without one runs into the name.",
  proof: {
    by: "daemon",
    toml: "",
    does: "A build exported its cache with `type=s3,blobs_prefix=layers,manifests_prefix=index,name=app` to a listener that noted what was stored.",
    shows: "layerssha256:…, indexapp",
  },
};
