import { attributeOf, valueOf } from "../entry.ts";
import { parseGoBool } from "../go-bool.ts";
import { backendOf, ofType } from "../known-attribute.ts";
import { compressionAttributes } from "../../records/cache/compression-attributes.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

const own = ["registry", "local"];

export const rule: CacheRule = {
  id: "cache-compression",
  severity: "error",
  // Above "there is no such attribute", which is true and says less.
  weight: "not-loading",
  *check(context: CacheContext): Iterable<CacheFinding> {
    yield* elsewhere(context);
    yield* badLevels(context);
  },
};

function* elsewhere({ entries }: CacheContext): Iterable<CacheFinding> {
  for (const entry of entries) {
    if (own.includes(entry.type) || !backendOf(entry.type)) continue;
    for (const { name, key } of entry.attributes) {
      if (!Object.hasOwn(compressionAttributes, name)) continue;
      const instead = entry.type === "inline" ? "as the image does" : "with gzip, whatever is written";
      yield {
        index: entry.index,
        span: key,
        attribute: name,
        message: `\`${entry.type}\` packs its layers ${instead}; \`${name}\` is ignored.`,
        help: entry.type === "inline" ? "write it into `--output`" : "take it away",
        effect: "silent-misreading",
      };
    }
  }
}

/** Go's gzip knows -2 to 9; the daemon asks it only when it packs the first layer. */
function* badLevels({ entries, direction }: CacheContext): Iterable<CacheFinding> {
  if (direction === "import") return;
  for (const entry of own.flatMap((type) => ofType(entries, type))) {
    const level = attributeOf(entry, "compression-level");
    const type = valueOf(entry, "compression") ?? "gzip";
    if (!level || !/^[+-]?\d{1,9}$/.test(level.value) || !["gzip", "estargz"].includes(type)) continue;
    if (Number(level.value) >= -2 && Number(level.value) <= 9) continue;
    const isForced = parseGoBool(valueOf(entry, "force-compression") ?? "false") !== false;
    yield {
      index: entry.index,
      span: level.text,
      attribute: "compression-level",
      message: `Level ${level.value} is none of ${type}; the export fails ${isForced ? "at its first layer" : "at the first layer that has to be packed"}.`,
      help: type === "gzip" ? "write 0 to 9, or `compression=zstd`" : "write 0 to 9",
      effect: "silent-misreading",
    };
  }
}

export const page: CacheRulePage = {
  summary: "Compression is set where it does nothing, or to a level that does not exist.",
  text: `\`compression\`, \`compression-level\` and \`force-compression\` are read by \`registry\` and \`local\` alone. \`gha\`, \`s3\` and \`azblob\` always pack with gzip, and an inline cache is packed as its image is. gzip and estargz have the levels 0 to 9; the daemon takes any number and fails only when it packs a layer.`,
  bad: `--cache-to type=gha,scope=app,compression=zstd
`,
  good: `--cache-to type=gha,scope=app
`,
};
