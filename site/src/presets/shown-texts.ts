// Also runs in the browser, when somebody changes an option: import nothing here that only the build needs.
import { lineOf, presetUrl, type Version } from "@buildkit-config/core";
import {
  type BundleFile,
  claimedTargets,
  defineBuilder,
  functionName,
  type Preset,
  type PresetFunction,
  presetTarget,
  render,
  shellWord,
} from "@buildkit-config/core/bundle";

/** The options that differ from the defaults, as a reader set them. */
export type Given = Readonly<Record<string, unknown>>;

/** The texts of a preset's page that depend on its options and on the release. */
export interface ShownTexts {
  files: readonly BundleFile[];
  /** The release lines that `buildkitd.toml` is the same for: `0.10–0.30`. */
  releases: string;
  /** What the proof shows, builds with, and looks for. */
  proof: { what: string; command: string; expect: string };
  /** `buildkit.config.ts`. */
  config: string;
  /** The command that puts it into a file of one's own. */
  add: string;
  /** The commands that make a builder anew which is there already. */
  recreate: string;
}

/** Renders a preset for one release line. Throws what the library throws when the preset does not take the options. */
export function shownTexts(preset: PresetFunction, given: Given, line: Version): ShownTexts {
  const { id } = preset.record;
  const instance = (preset as (options: Given) => Preset)(given);
  const builder = (name: string) => defineBuilder({ name, buildkit: line, presets: [instance] });
  const releases = sharedReleases(instance, line);
  const edit = `npx buildkit-config preset show ${id}, or ${presetUrl(id)}`;
  const [proof] = instance.proofs(presetTarget(builder(id).version));
  if (!proof) throw new Error(`${id} has no proof.`);
  return {
    files: render(builder(id), { buildkit: releases, edit }),
    releases: releases.replace("..", "–"),
    proof,
    config: configOf(id, given, line),
    add: addOf(id, given),
    recreate: recreateOf(render(builder("NAME"))),
  };
}

/** The lines around this one, without a gap, on which the preset says the same; the name of an image does not count. */
function sharedReleases(instance: Preset, line: Version): string {
  const parts = claimedTargets(instance).map((target) => ({
    line: lineOf(target.version),
    text: JSON.stringify(instance.part(target)).replaceAll(target.version, ""),
  }));
  const at = parts.findIndex((part) => part.line === line);
  const isOther = ({ text }: { text: string }): boolean => text !== parts[at]?.text;
  const from = parts.slice(0, at).findLastIndex(isOther) + 1;
  const after = parts.findIndex((part, i) => i > at && isOther(part));
  const to = after < 0 ? parts.length - 1 : after - 1;
  return from === to ? line : `${parts[from]?.line}..${parts[to]?.line}`;
}

function configOf(id: string, given: Given, line: Version): string {
  const name = functionName(id);
  const options = Object.entries(given).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const isLong = options.length > 1;
  const list = isLong ? `{\n      ${options.join(",\n      ")},\n    }` : `{ ${options.join("")} }`;
  const call = `${name}(${options.length === 0 ? "" : list})`;
  return `import { defineBuilder } from "@buildkit-config/core/bundle";
import { ${name} } from "@buildkit-config/presets";

export default defineBuilder({
  name: "builder",
  buildkit: "${line}",
  presets: [${isLong ? `\n    ${call},\n  ` : call}],
});
`;
}

function addOf(id: string, given: Given): string {
  const settings = Object.entries(given).map(([key, value]) => `--set ${key}=${shellWord(String(value))}`);
  const words = [`npx buildkit-config preset add ${id}`, ...settings, "--diff"];
  return `${words.join(settings.length > 1 ? " \\\n  " : " ")}\n`;
}

/** What `create.sh` does to a builder that is not there yet, after that builder is removed. */
function recreateOf(files: readonly BundleFile[]): string {
  const script = files.find(({ path }) => path === "create.sh")?.text ?? "";
  const create = script.split("\nfi\n")[1] ?? "";
  return `docker buildx rm --keep-state NAME\n${create.replaceAll(/^#.*\n/gm, "").trim()}\n`;
}
