import { type ConfigValue, toConfig } from "./load/config.ts";
import type { Document } from "./document.ts";
import { lineOf, lines, type Version } from "./records/release.ts";

/** The release lines around `version`, without a gap, on which the file loads to the same configuration, if it loads at all. */
export function sameReleases(document: Document, version: string): { from: Version; to: Version } | undefined {
  const meaning = meaningOf(document, version);
  const at = lines.findIndex(({ line }) => line === lineOf(version));
  if (meaning === undefined || at < 0) return undefined;
  let first = at;
  let last = at;
  while (first > 0 && meaningOf(document, lines[first - 1]?.newest) === meaning) first--;
  while (last < lines.length - 1 && meaningOf(document, lines[last + 1]?.newest) === meaning) last++;
  return { from: (lines[first] as (typeof lines)[number]).line, to: (lines[last] as (typeof lines)[number]).line };
}

/** Configuration and ignored keys as one text; nothing when the release does not load the file. */
function meaningOf(document: Document, version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  const { refusal, config, session } = document.loading(version);
  if (refusal) return undefined;
  const ignored = session.ignored.map(({ path }) => JSON.stringify(path)).toSorted();
  return JSON.stringify([toConfig(config), ignored], (_, value: ConfigValue) =>
    typeof value === "bigint"
      ? String(value)
      : typeof value === "number" && !Number.isFinite(value)
        ? String(value)
        : value,
  );
}
