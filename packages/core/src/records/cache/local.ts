import type { CacheBackend } from "./backend.ts";
import { compressionAttributes } from "./compression-attributes.ts";
import { ignoreError, mode } from "./export-attributes.ts";
import { imageManifest, ociMediatypes } from "./image-attributes.ts";

export const local: CacheBackend = {
  type: "local",
  doc: "Keeps the cache in a directory on the machine where you call the build, laid out as an OCI image. In CI that directory lasts only as long as something carries it from job to job.",
  exportSince: "0.8.0",
  importSince: "0.8.0",
  support: { dockerGraphDriver: "import", dockerContainerd: "both", other: "both" },
  symptoms: [
    {
      text: "local cache importer requires src",
      cause: "The directory of an import is called `src`; `ref` and `dest` mean nothing there.",
    },
    {
      text: "local cache exporter requires dest",
      cause: "The directory of an export is called `dest`, and it is missing or empty.",
    },
    {
      text: "local cache import at",
      cause:
        "A warning: `src` is no directory with an `index.json`, or, from buildx 0.33 on, the tag or the digest is not in it. The build goes on without this cache.",
    },
    {
      text: "local cache importer requires either explicit digest",
      cause:
        "Up to buildx 0.32 the `tag` is not in `index.json`, and the build stops. From 0.33 on that is a warning, and only an empty `tag=` stops the build.",
    },
    {
      text: "could not lock",
      cause:
        "Two builds write to one directory at the same time; give each its own `dest`, or run them one after the other.",
    },
    {
      text: "no space left on device",
      cause:
        "Exports add to the directory and never delete; write `reset=true`, or export to a new directory and swap it in.",
    },
  ],
  attributes: {
    dest: {
      kind: "string",
      directions: ["export"],
      side: "client",
      since: "0.8.0",
      required: { says: "local cache exporter requires dest", side: "client" },
      doc: "The directory on your machine, not on the builder, that receives the cache. It is made when it is missing. Old layers stay in it forever, so it grows with each build that changes something; see `reset`. Write the path out or use `$HOME`: the shell leaves a `~` in the middle of a word alone, and you get a directory of that name. A path with a comma needs quotes around the whole field. In CI, name the same path in the step that saves the cache. Bake asks for permission, `--allow fs.write=PATH`, outside the working directory.",
      example: "/tmp/buildkit-cache",
      source: "client/solve.go:557",
    },
    src: {
      kind: "string",
      directions: ["import"],
      side: "client",
      since: "0.8.0",
      required: { says: "local cache importer requires src", side: "client" },
      doc: "The directory on your machine that holds a cache written with `dest`. A directory that is missing or has no `index.json` is a warning and nothing more: the build runs every step, which is right for the first build and easy to overlook after a typo. Look for `local cache import at` in the output. As with `dest`, a `~` is not expanded. Bake asks for permission, `--allow fs.read=PATH`, outside the working directory.",
      example: "/tmp/buildkit-cache",
      source: "client/solve.go:600",
    },
    tag: {
      kind: "string",
      directions: ["export", "import"],
      side: "client",
      since: "0.8.0",
      onExport: { since: "0.11.0", buildx: "0.10.0" },
      default: "latest",
      doc: "The name of the cache inside its directory, so that one directory can hold several. Export and import need the same name. buildx before 0.10 writes every cache as `latest`, whatever an export says. An import whose tag is not in `index.json` stops the build up to buildx 0.32 and is skipped with a warning from 0.33 on; an empty `tag=` stops it always. `digest` wins over it. The client acts on it, so the release of the daemon plays no part.",
      example: "main",
      source: "client/solve.go:570",
    },
    digest: {
      kind: "string",
      directions: ["import"],
      side: "client",
      since: "0.8.0",
      doc: "Picks one cache of the directory by the digest of its manifest. It wins over `tag`. Digests stand in the directory's `index.json` and change with each export, so it is rarely the right choice for CI. When the digest is not there, the import is left out: with a warning of the client from buildx 0.33 on, with an error in the log of the daemon before.",
      example: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      source: "client/solve.go:609",
    },
    reset: {
      kind: "bool",
      directions: ["export"],
      side: "client",
      since: "0.31.0",
      buildx: "0.35.0",
      default: "false",
      bad: [
        {
          outcome: "fails",
          effect: "the build stops before its first step",
          says: "failed to parse reset attribute",
        },
      ],
      doc: "Deletes what no cache in `dest` needs any more, once the export is done. Without it the directory only grows, and in CI the time to save and restore it grows with it. buildx before 0.35 ignores it without a word, however new the daemon is. Caches under other tags of the same directory are kept whole. A file that cannot be deleted is a warning.",
      example: "true",
      source: "client/solve.go:577",
    },
    mode,
    "ignore-error": ignoreError,
    "oci-mediatypes": { ...ociMediatypes, source: "cache/remotecache/local/local.go:47" },
    "image-manifest": { ...imageManifest, source: "cache/remotecache/local/local.go:55" },
    ...compressionAttributes,
  },
  source: "cache/remotecache/local/local.go:36",
};
