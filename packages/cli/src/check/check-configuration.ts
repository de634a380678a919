import { check, type CheckOptions, type Document, sameReleases } from "@buildkit-config/core";
import type { CheckedFile } from "../output/checked-file.ts";

/** Checks a buildkitd.toml that was read for its release. */
export function checkConfiguration(file: string, document: Document, options: CheckOptions): CheckedFile {
  const { text, target, reason } = document;
  return {
    file,
    text,
    target,
    reason,
    diagnostics: check(document, { ...options, buildkit: undefined }),
    sameReleases: (version) => sameReleases(document, version),
    verb: "Loads",
  };
}
