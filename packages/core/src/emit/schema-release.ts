import type { Version } from "../records/release.ts";
import { resolveTarget } from "../target.ts";

/** The release that a schema is for: `line` is `latest` unless the text names a release that we know. */
export function schemaRelease(buildkit: string): { version: Version; line: Version | "latest" } {
  const asked = resolveTarget(buildkit);
  const target = asked.ok ? asked : resolveTarget("latest");
  if (!target.ok) throw new Error("the newest release is not known");
  const named = asked.ok && !asked.newer && buildkit.trim() !== "latest";
  return { version: target.version, line: named ? asked.line : "latest" };
}
