import type { Diagnostic, Target, TargetReason, Version } from "@buildkit-config/core";

/** One file with what was found in it. */
export interface CheckedFile {
  file: string;
  text: string;
  target: Target;
  reason: TargetReason;
  diagnostics: Diagnostic[];
  /** The releases around one on which it means the same; asked only where it is told. */
  sameReleases(version: Version): { from: Version; to: Version } | undefined;
  /** What it means to be the same. */
  verb: "Loads" | "Reads";
}
