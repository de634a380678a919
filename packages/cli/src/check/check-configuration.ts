import { check, type Document, sameReleases } from "@buildkit-config/core";
import type { CheckedFile } from "../output/checked-file.ts";

/** Checks a buildkitd.toml. */
export function checkConfiguration(file: string, document: Document): CheckedFile {
  const { text, target, reason } = document;
  return {
    file,
    text,
    target,
    reason,
    diagnostics: check(document),
    sameReleases: (version) => sameReleases(document, version),
    verb: "Loads",
  };
}
