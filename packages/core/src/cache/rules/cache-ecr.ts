import { isSince } from "../../records/release.ts";
import { valueOf, attributeOf } from "../entry.ts";
import { parseGoBool } from "../go-bool.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-ecr",
  severity: "error",
  weight: "meaning",
  *check({ entries, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import") return;
    for (const entry of ofType(entries, "registry")) {
      const ref = attributeOf(entry, "ref");
      if (!ref || !/^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\//.test(ref.value)) continue;
      const manifest = valueOf(entry, "image-manifest");
      // From 0.22 on, other media types than OCI's bring the index back.
      const isIndex = isSince(buildkit, "0.22.0") && parseGoBool(valueOf(entry, "oci-mediatypes") ?? "") === false;
      const isDefault = isSince(buildkit, "0.21.0") && !isIndex;
      const isManifest = manifest === undefined ? isDefault : parseGoBool(manifest) !== false;
      if (isManifest && isSince(buildkit, "0.12.0")) continue;
      const isPossible = isSince(buildkit, "0.12.0");
      yield {
        index: entry.index,
        span: ref.text,
        attribute: "ref",
        message: `Amazon ECR takes no cache in the shape of an image index, which ${manifest !== undefined ? "`image-manifest=false` asks for" : isIndex ? "`oci-mediatypes=false` asks for" : `BuildKit ${buildkit} writes`}; the export fails.`,
        help: isIndex
          ? "take `oci-mediatypes=false` away"
          : isPossible
            ? "add `image-manifest=true`"
            : "use BuildKit 0.12 or newer, with `image-manifest=true`",
        effect: "daemon-error",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "Amazon ECR refuses the cache before BuildKit 0.21.",
  text: `ECR answers \`400 Bad Request\` to a cache that is an image index with entries that are no images. \`image-manifest=true\`, which BuildKit has since 0.12, writes a plain image manifest; since 0.21 that is the default.`,
  buildkit: "0.17",
  bad: `--cache-to type=registry,ref=123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:cache
`,
  good: `--cache-to type=registry,ref=123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:cache,image-manifest=true
`,
};
