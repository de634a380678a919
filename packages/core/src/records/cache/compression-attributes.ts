import type { CacheAttribute } from "./backend.ts";

/** How layers are packed; `registry` and `local` have these, and every other backend ignores them. */
export const compressionAttributes: Readonly<Record<string, CacheAttribute>> = {
  compression: {
    kind: "string",
    directions: ["export"],
    side: "daemon",
    since: "0.10.0",
    values: [
      { value: "uncompressed", doc: "Plain tar: no work for the processor, the most to send." },
      { value: "gzip", doc: "What every registry and every client can read." },
      { value: "estargz", doc: "A kind of gzip that lazy pulls can open file by file." },
      { value: "zstd", doc: "Faster to pack and unpack than gzip, and smaller." },
    ],
    default: "gzip",
    bad: [
      { outcome: "ignored", effect: "gzip is used", until: "0.11.0" },
      {
        outcome: "fails",
        effect: "the build stops before its first step",
        says: "unsupported compression type",
        since: "0.11.0",
      },
    ],
    doc: "How the layers are packed that this export is the first to pack. Layers that are packed already stay as they are unless `force-compression=true`: those of base images, those of earlier builds, and those that the export of the image has just packed. So give image and cache the same compression. Case counts: `ZSTD` is refused. Only `registry` and `local` have it; `gha`, `s3` and `azblob` pack with gzip and ignore it without a word. Keep `oci-mediatypes` true with `zstd` and `estargz`.",
    example: "zstd",
    source: "util/compression/attrs.go:17",
  },
  "compression-level": {
    kind: "int",
    directions: ["export"],
    side: "daemon",
    since: "0.10.0",
    default: "what the compressor takes for itself",
    bad: [{ outcome: "fails", effect: "the build stops before its first step", says: "non-integer value" }],
    doc: "How hard the compressor works: low numbers are quick, high ones make smaller layers. `gzip` and `estargz` know 0 to 9. A number beyond that passes at first and fails when the first layer is packed, after the build: `gzip: invalid compression level`. `zstd` takes any number and tells four steps apart: up to 2, 3 to 5, 6 to 9, and 10 or more. `uncompressed` ignores it. For a cache a low number is mostly right, since the time saved is the point.",
    example: "3",
    source: "util/compression/attrs.go:40",
  },
  "force-compression": {
    kind: "bool",
    directions: ["export"],
    side: "daemon",
    since: "0.10.0",
    empty: "true",
    default: "false",
    bad: [{ outcome: "fails", effect: "the build stops before its first step", says: "non-bool value" }],
    doc: "Packs every layer anew that does not have the chosen `compression`, base images too. Base layers are then fetched, unpacked and packed again, which can take longer than the cache saves. Without it, a cache with `compression=zstd` still holds the gzip layers of its base images, and that works. An empty value, `force-compression=`, means true; the bare word without `=` is refused by the client.",
    example: "true",
    source: "util/compression/attrs.go:27",
  },
};
