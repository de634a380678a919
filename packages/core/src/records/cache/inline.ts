import type { CacheBackend } from "./backend.ts";

export const inline: CacheBackend = {
  type: "inline",
  doc: "Writes what the cache needs into the image itself, so that pushing the image is all it takes. It always works like `mode=min`, and it is imported with `type=registry,ref=IMAGE`, not with `type=inline`.",
  exportSince: "0.8.0",
  support: { dockerGraphDriver: "export", dockerContainerd: "export", other: "export" },
  symptoms: [
    {
      text: "unknown cache importer: inline",
      cause: "There is no such import; write `--cache-from type=registry,ref=IMAGE` with the name of the pushed image.",
    },
    {
      text: "preparing layers for inline cache",
      cause:
        "The export works. If later builds still find nothing, the image was not pushed, or all their time goes into intermediate stages, which this cache never holds.",
    },
  ],
  attributes: {
    mode: {
      kind: "string",
      directions: ["export"],
      side: "daemon",
      since: "0.8.0",
      values: [{ value: "min", doc: "What this backend does in any case." }],
      default: "min",
      bad: [{ outcome: "ignored", effect: "the cache holds the layers of the final image, as with `min`" }],
      doc: "Without effect here: this cache always holds the layers of the final image and no others. `mode=max` is taken without a word and changes nothing, so intermediate stages are built again on every fresh builder. For those use `type=registry` with `mode=max` and a tag of its own.",
      example: "min",
      source: "solver/llbsolver/export.go:307",
    },
    "ignore-error": {
      kind: "bool",
      directions: ["export"],
      side: "daemon",
      since: "0.11.0",
      default: "false",
      bad: [{ outcome: "ignored", effect: "nothing changes, since the attribute has no effect here" }],
      doc: "Without effect here: the cache travels inside the image, and no upload of its own can fail. When the push of the image fails, the build fails, whatever this says.",
      example: "true",
      source: "solver/llbsolver/export.go:267",
    },
  },
  source: "cache/remotecache/inline/inline.go:20",
};
