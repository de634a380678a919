import { keyUrl, latest, presetUrl, spellPath } from "@buildkit-config/core";
import { exampleOptions, functionName, type PresetFunction, presetTarget } from "@buildkit-config/core/bundle";
import { href } from "../links/href.ts";
import { fromTo } from "../reference/key-facts.ts";
import { keys } from "../reference/tables.ts";
import { situationTitles } from "./all-presets.ts";
import { composition, type Conflict } from "./composition.ts";
import { plainAddress, plainFolders } from "./plain-files.ts";

/** The rows of the facts column. */
export function presetFacts(preset: PresetFunction): [label: string, value: string | undefined][] {
  const { id, situation, since, needs } = preset.record;
  const { fits, conflicts } = composition(preset);
  return [
    ["Preset", `\`${id}\``],
    ["BuildKit", fromTo(since)],
    ["Situation", `[${situationTitles[situation]}](${href(`/presets/#${situation}`)})`],
    ["Besides the TOML", besides(preset) ?? (needs.length > 0 ? `no file; see [what it needs](#needs)` : "nothing")],
    ["Goes with", fits.map(link).join(", ") || undefined],
    ["Conflicts with", conflicts.map(conflictText).join("; ") || undefined],
    ["npm", `\`@buildkit-config/presets\`, as \`${functionName(id)}\``],
    [
      "Plain files",
      plainFolders(id)
        .map((releases) => folderLink(id, releases))
        .join(", "),
    ],
    ["In a terminal", `\`buildkit-config preset show ${id}\``],
  ];
}

/** What else the preset brings, with its example options at the newest release. */
function besides(preset: PresetFunction): string | undefined {
  const instance = preset.from(exampleOptions(preset.record.options));
  const { image, files = {}, driverOpts = {} } = instance.part(presetTarget(latest.newest));
  const parts = [
    ...(image ? ["an image of your own"] : []),
    ...Object.keys(files).map((name) => `\`${name}\``),
    ...Object.keys(driverOpts).map((name) => `driver option \`${name}\``),
  ];
  return parts.length > 0 ? parts.join(", ") : undefined;
}

function link(id: string): string {
  return `[\`${id}\`](${href(presetUrl(id))})`;
}

function conflictText({ id, key }: Conflict): string {
  const entry = keys.find(({ path }) => spellPath(path) === key);
  return `${link(id)}: both set ${entry ? `[\`${key}\`](${href(keyUrl(entry.path))})` : `\`${key}\``}`;
}

function folderLink(preset: string, releases: string): string {
  const address = plainAddress({ preset, releases, path: "buildkitd.toml" });
  return `[${releases.replace("-", "–")}](${href(address)})`;
}
