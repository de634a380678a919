import { isSince } from "../records/release.ts";
import { latestBuildx } from "./client.ts";

export type BuildxTarget = { ok: true; version: string } | { ok: false; version: string; text: string };

/**
 * Reads a version of buildx: `v0.36.1`, `0.19` (its newest patch), `latest`. What cannot be read stands for the newest, and is
 * told; buildx before 0.6 knows none of this.
 */
export function resolveBuildx(text: string = "latest"): BuildxTarget {
  const trimmed = text.trim();
  if (trimmed === "latest") return { ok: true, version: latestBuildx };
  const [, line, patch] = /^v?(\d{1,5}\.\d{1,5})(?:\.(\d{1,5}))?(?:[-+][\w.+-]*)?$/.exec(trimmed) ?? [];
  if (!line || !isSince(line, "0.6")) return { ok: false, version: latestBuildx, text };
  // No line of buildx has had a hundred patches.
  return { ok: true, version: `${line}.${patch ?? 99}` };
}
