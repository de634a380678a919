import { isSince } from "../../records/release.ts";
import { attributeOf } from "../entry.ts";
import { parseGoBool } from "../go-bool.ts";
import { ofType } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-media-types",
  severity: "error",
  weight: "not-loading",
  *check({ entries, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import" || !isSince(buildkit, "0.12.0")) return;
    for (const entry of ["registry", "local"].flatMap((type) => ofType(entries, type))) {
      const oci = attributeOf(entry, "oci-mediatypes");
      if (!oci || parseGoBool(oci.value) !== false) continue;
      const manifest = attributeOf(entry, "image-manifest");
      // 0.21 made image manifests the default, and only 0.22 gives them up for other media types.
      const isDefault = isSince(buildkit, "0.21.0") && !isSince(buildkit, "0.22.0");
      const isManifest = manifest ? parseGoBool(manifest.value) === true : isDefault;
      if (!isManifest) continue;
      yield {
        index: entry.index,
        span: oci.text,
        attribute: "oci-mediatypes",
        message: `${manifest ? "`image-manifest=true`" : "The image manifest, which 0.21 makes by default,"} needs OCI media types; the build runs to its end, and then the export fails it.`,
        help: manifest ? "take one of the two away" : "take it away, or add `image-manifest=false`",
        ...(manifest && { related: [{ message: "the other one", span: manifest.text }] }),
        effect: "daemon-error",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "A cache without OCI media types cannot be an image manifest.",
  text: `\`oci-mediatypes=false\` asks for Docker's media types, \`image-manifest=true\` for a cache that looks like an image; BuildKit does not make both. It says so only after the build, with \`OCI mediatypes are required for image-manifest cache format\`. In 0.21 alone, \`oci-mediatypes=false\` is enough to fail, since image manifests became the default there.`,
  bad: `--cache-to type=registry,ref=user/app:cache,oci-mediatypes=false,image-manifest=true
`,
  good: `--cache-to type=registry,ref=user/app:cache,oci-mediatypes=false,image-manifest=false
`,
};
