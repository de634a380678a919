import type { CacheAttribute } from "./backend.ts";

/** The media types of a cache that is stored as an image: in a registry or in an OCI layout. */
export const ociMediatypes: CacheAttribute = {
  kind: "bool",
  directions: ["export"],
  side: "daemon",
  since: "0.8.0",
  default: "true",
  bad: [{ outcome: "fails", effect: "the build stops before its first step", says: "failed to parse oci-mediatypes" }],
  doc: "Writes the cache with OCI media types; `false` uses the older ones of Docker. Leave it alone unless a registry refuses OCI types. `false` also turns `image-manifest` off from 0.22 on, and then Amazon ECR answers `400 Bad Request`. In 0.21 it does not, so `false` alone fails after the build; write `image-manifest=false` beside it there. `compression=zstd` and `compression=estargz` are made for OCI media types.",
  example: "true",
  source: "cache/remotecache/registry/registry.go:67",
};

/** The shape of a cache that is stored as an image. */
export const imageManifest: CacheAttribute = {
  kind: "bool",
  directions: ["export"],
  side: "daemon",
  since: "0.12.0",
  default: [
    { from: "0.12.0", value: "false" },
    { from: "0.21.0", value: "true" },
  ],
  bad: [{ outcome: "fails", effect: "the build stops before its first step", says: "failed to parse image-manifest" }],
  doc: "Stores the cache as one image manifest instead of an image index. Amazon ECR and some other registries take a cache in no other shape and answer an index with `400 Bad Request`. It is off by default until 0.20 and on from 0.21; from 0.22 on, `oci-mediatypes=false` turns it off again. Both together, `image-manifest=true` and `oci-mediatypes=false`, are refused only when the build is done and the export begins. Builders older than 0.12 find no cache in this shape. The media type in the manifest shows which one you have: `image.manifest` or `image.index`.",
  example: "true",
  source: "cache/remotecache/registry/registry.go:75",
};
