import {
  type BundleFile,
  claimedTargets,
  defineBuilder,
  exampleOptions,
  type PresetFunction,
  render,
} from "@buildkit-config/core/bundle";
import { lineOf, presetUrl, type Version } from "@buildkit-config/core";

/**
 * What people without Node copy: the bundle of a preset with its example options, once for each range of release lines that it
 * is the same for, under `0.30-0.32/`. Releases are named by their line, since the files differ in nothing else within one.
 */
export function plainFiles(preset: PresetFunction): BundleFile[] {
  const { id, options } = preset.record;
  const instance = preset.from(exampleOptions(options));
  const ranges: { from: Version; to: Version; part: string }[] = [];
  for (const target of claimedTargets(instance)) {
    const line = lineOf(target.version);
    // The image is named after its release; nothing else in a part tells releases apart by itself.
    const part = JSON.stringify(instance.part(target)).replaceAll(target.version, "");
    const last = ranges.at(-1);
    if (last?.part === part) last.to = line;
    else ranges.push({ from: line, to: line, part });
  }
  return ranges.flatMap(({ from, to }) => {
    const builder = defineBuilder({ name: id, buildkit: to, presets: [instance] });
    const buildkit = from === to ? from : `${from}..${to}`;
    const folder = buildkit.replace("..", "-");
    const files = render(builder, { buildkit, edit: `npx buildkit-config preset show ${id}, or ${presetUrl(id)}` });
    return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
  });
}
