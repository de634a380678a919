import { latest, presetUrl, resolveTarget } from "@buildkit-config/core";
import {
  defineBuilder,
  exampleOptions,
  functionName,
  type Option,
  type Preset,
  type PresetFunction,
  type PresetRecord,
  presetTarget,
  render,
} from "@buildkit-config/core/bundle";
import { exitStatus, Stop } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import type { Arguments } from "../options.ts";
import { print } from "../output/print.ts";
import { paragraph } from "../output/wrap.ts";
import { findPreset, withOptions } from "./find-preset.ts";

/** Prints what a preset is for, its options, its file, and how to see that it works; or one file of it alone. */
export function showPreset({ words: [id, ...rest], values, lists }: Arguments): number {
  if (rest.length > 0) throw new Stop(`preset show takes one preset: ${rest.join(" ")} is too much.`);
  const found = findPreset(id);
  const buildkit = values["buildkit"] as string | undefined;
  if (buildkit !== undefined) stopOnUnknownRelease(resolveTarget(buildkit));
  const needed = Object.keys(found.record.options).filter((name) => found.record.options[name]?.required);
  const hasAll = needed.every((name) => lists["set"]?.some((setting) => setting.startsWith(`${name}=`)));
  const preset = hasAll ? withOptions(found, lists["set"]) : found.from(exampleOptions(found.record.options));
  const builder = defineBuilder({
    name: found.record.id,
    presets: [preset],
    ...(buildkit !== undefined && { buildkit }),
  });
  const edit = `npx buildkit-config preset show ${found.record.id}, or ${presetUrl(found.record.id)}`;
  const files = render(builder, { edit });
  if (values["file"] !== undefined) {
    const file = files.find(({ path }) => path === values["file"]);
    if (!file)
      throw new Stop(`There is no ${String(values["file"])}; there is ${files.map(({ path }) => path).join(", ")}.`);
    print(file.text);
    return exitStatus.clean;
  }
  print(`${sections(found, preset, files).join("\n\n")}\n`);
  return exitStatus.clean;
}

function sections(found: PresetFunction, preset: Preset, files: ReturnType<typeof render>): string[] {
  const { record } = found;
  const toml = files[0]?.text ?? "";
  const [proof] = preset.proofs(presetTarget(latest.newest));
  const others = files.slice(1).map(({ path }) => path);
  return [
    `${record.id}   ${record.title}, BuildKit ${record.since}+\n${paragraph(record.outcome, 0)}`,
    ...(Object.keys(record.options).length > 0 ? [`Options\n${optionLines(record)}`] : []),
    `buildkitd.toml\n${toml.replaceAll(/^(?=.)/gm, "  ").trimEnd()}`,
    `Also in the bundle: ${others.join(", ")}\n  preset show ${record.id} --file ${others[0]}`,
    list("Use it when", record.useWhen),
    list("Not when", record.notWhen),
    list("It costs", record.costs),
    ...(record.needs.length > 0 ? [list("It needs", record.needs)] : []),
    ...(proof ? [`Seen on your builder by \`sh verify.sh\`: ${proof.what}\n  ${proof.expect}`] : []),
    `import { ${functionName(record.id)} } from "@buildkit-config/presets";\n${presetUrl(record.id)}`,
  ];
}

function list(title: string, sentences: readonly string[]): string {
  return `${title}\n${sentences.map((sentence) => `  - ${paragraph(sentence, 4).trimStart()}`).join("\n")}`;
}

function optionLines({ options }: PresetRecord): string {
  return Object.entries(options)
    .map(([name, option]) => `  ${name}   ${typeText(option)}\n${paragraph(option.doc, 4)}`)
    .join("\n");
}

function typeText(option: Option): string {
  const range = option.type === "integer" ? `${option.minimum} to ${option.maximum}` : option.type;
  if (option.required) return `${range}, needed`;
  return option.default === undefined ? range : `${range}, default ${JSON.stringify(option.default)}`;
}
