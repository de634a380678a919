import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compareVersions, lineOf } from "../../core/src/records/release.ts";

const presets = join(import.meta.dirname, "..", "..", "..", "presets");

export const presetIds: readonly string[] = readdirSync(presets)
  .filter((id) => existsSync(join(presets, id, "preset.ts")))
  .toSorted();

/** The folder with the plain files of a preset for a release; nothing when the preset does not claim it. */
export function bundleFor(id: string, version: string): string | undefined {
  const files = join(presets, id, "files");
  const line = lineOf(version);
  const range = readdirSync(files).find((name) => {
    const [from = "", to = from] = name.split("-");
    return compareVersions(from, line) <= 0 && compareVersions(line, to) <= 0;
  });
  return range && join(files, range);
}
