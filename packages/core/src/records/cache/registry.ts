import type { CacheBackend } from "./backend.ts";
import { compressionAttributes } from "./compression-attributes.ts";
import { ignoreError, mode } from "./export-attributes.ts";
import { imageManifest, ociMediatypes } from "./image-attributes.ts";

export const registry: CacheBackend = {
  type: "registry",
  doc: "Keeps the cache as an image of its own in a registry, where every builder that can log in finds it. With `mode=max` it holds the steps of all stages.",
  exportSince: "0.8.0",
  importSince: "0.8.0",
  support: { dockerGraphDriver: "import", dockerContainerd: "both", other: "both" },
  symptoms: [
    {
      text: "Cache export is not supported for the docker driver",
      cause:
        "The default builder uses Docker's own image store and exports no cache but `inline`. Turn the containerd image store on, or make a builder with `docker buildx create --use`.",
    },
    {
      text: "unexpected status: 400 Bad Request",
      cause:
        "The registry, often Amazon ECR, takes no cache in the shape of an image index. Before BuildKit 0.21 write `image-manifest=true`; later, leave `oci-mediatypes` true.",
    },
    {
      text: "OCI mediatypes are required for image-manifest cache format",
      cause:
        "`oci-mediatypes=false` meets `image-manifest=true`, which is the default from 0.21 on. In 0.21 `oci-mediatypes=false` alone is enough.",
    },
    {
      text: "requires ref",
      cause: "`ref` is missing or empty; often a variable of the CI system is not set.",
    },
    {
      text: "invalid reference format",
      cause: "`ref` is no image name: it begins with `https://`, contains a space, or a variable in it is empty.",
    },
    {
      text: "must be lowercase",
      cause: "`ref` has a capital letter in its path, often from the name of an account or a repository on GitHub.",
    },
    {
      text: "duplicate cache exports",
      cause: "Two `--cache-to` values write to the same `ref`, or are the same altogether; one of them is enough.",
    },
    {
      text: "specifying multiple cache exports is not supported currently",
      cause: "More than one `--cache-to` needs BuildKit 0.11.",
    },
    {
      text: "failed to configure registry cache importer",
      cause:
        "The cache could not be read, so every step runs; the build itself goes on. `not found` is normal before the first export; anything else is the name, the login or the network.",
    },
    {
      text: "http: server gave HTTP response to HTTPS client",
      cause:
        "The registry speaks plain HTTP. Write `http = true` in its own table of `buildkitd.toml`, or `registry.insecure=true` in the entry.",
    },
  ],
  attributes: {
    ref: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.8.0",
      required: { says: "requires ref", side: "client" },
      bad: [
        {
          outcome: "fails",
          effect: "an export stops the build before its first step, an import leaves the cache out",
          says: "invalid reference format",
        },
      ],
      doc: "The image name under which the cache is stored, such as `ghcr.io/acme/app:cache`. Give it a tag of its own: an export to the tag of your image replaces the image. Builds that export to one tag replace each other's cache, so each platform, and each branch that differs much, wants its own; an import can name several, one `--cache-from` each. Without a host it means Docker Hub, without a tag `latest`. Write no `https://` in front. The login is that of your machine, from `docker login`. Imports go through the mirrors of `buildkitd.toml`, exports never do. Clients before BuildKit 0.11 leave the check to the daemon: `missing ref`.",
      example: "ghcr.io/acme/app:cache",
      source: "cache/remotecache/registry/registry.go:61",
    },
    "registry.insecure": {
      kind: "bool",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.12.0",
      default: "false",
      bad: [
        {
          outcome: "fails",
          effect: "an export stops the build before its first step, an import leaves the cache out",
          says: "failed to parse registry.insecure",
        },
      ],
      doc: 'Calls the registry of the cache without checking its certificate, or over plain HTTP. For this entry it puts the settings of `buildkitd.toml` for that host out of force: mirrors, `ca` and client certificates no longer count. Anybody on the way can then change the cache, and with it what you build. Where the builder is yours, `ca` or `http = true` in its own `[registry."host"]` table is the better place. Before 0.12 it is ignored. In a bake file the name stands in quotes, because of its dot.',
      example: "true",
      source: "cache/remotecache/registry/registry.go:85",
    },
    mode,
    "ignore-error": ignoreError,
    "oci-mediatypes": ociMediatypes,
    "image-manifest": imageManifest,
    ...compressionAttributes,
  },
  source: "cache/remotecache/registry/registry.go:55",
};
