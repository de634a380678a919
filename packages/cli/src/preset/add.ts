import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { presetUrl, read } from "@buildkit-config/core";
import { addPreset, type BundleFile, defineBuilder, type Preset, render } from "@buildkit-config/core/bundle";
import { exitStatus, Stop } from "../exit-status.ts";
import { findFiles } from "../input/find-files.ts";
import { readFiles } from "../input/read-files.ts";
import type { Arguments } from "../options.ts";
import { applyToBuilder } from "../output/apply-to-builder.ts";
import { fileDiff } from "../output/file-diff.ts";
import { print } from "../output/print.ts";
import { paragraph } from "../output/wrap.ts";
import { writeFiles } from "../render/write-files.ts";
import { findPreset, withOptions } from "./find-preset.ts";

/** Adds a preset to a file, or shows what that would change; without a file, writes one. */
export function addPresetCommand({ words: [id, path, ...rest], values, lists }: Arguments): number {
  if (rest.length > 0) throw new Stop(`preset add takes a preset and a file: ${rest.join(" ")} is too much.`);
  const preset = withOptions(findPreset(id), lists["set"]);
  const file = path ?? theFile() ?? "buildkitd.toml";
  const buildkit = values["buildkit"] as string | undefined;
  const files = existsSync(file) ? added(file, preset, buildkit) : created(file, preset, buildkit);
  const changes = files.filter(({ path: name, text }) => fileDiff(name, text) !== "");
  if (changes.length === 0) {
    print(paragraph(`${file}: everything that ${preset.call} sets is there already. Nothing to do.`, 0).concat("\n"));
    return exitStatus.clean;
  }
  if (values["diff"]) {
    print(changes.map((each) => fileDiff(each.path, each.text)).join(""));
    return exitStatus.clean;
  }
  writeFiles(changes);
  print(`${paragraph(`Wrote ${changes.map((each) => each.path).join(", ")}.`, 0)}\n${applying(preset)}`);
  return exitStatus.clean;
}

/** The one configuration that is here; nothing when there is none. */
function theFile(): string | undefined {
  const found = findFiles(".");
  if (found.length > 1) throw new Stop(`Which file? There are ${found.join(", ")}. Write preset add ID FILE.`);
  return found[0];
}

/** The file with the preset, and what else the preset brings, beside it. Files of its own must not take the place of others. */
function added(file: string, preset: Preset, buildkit: string | undefined): BundleFile[] {
  const { files, problems } = readFiles([file]);
  const bytes = files[0]?.bytes;
  if (!bytes) throw new Stop(problems.join(" "));
  const document = read(bytes, { buildkit });
  const { text, part } = addPreset(document, preset);
  const beside = { ...part.files, ...(part.image && { Dockerfile: part.image.dockerfile }) };
  return [
    { path: file, text },
    ...Object.entries(beside).map(([name, content]) => fresh(join(dirname(file), name), content)),
  ];
}

/** A file of its own, where there is none yet, with what the daemon needs besides; scripts come with `render`. */
function created(file: string, preset: Preset, buildkit: string | undefined): BundleFile[] {
  const builder = defineBuilder({ presets: [preset], ...(buildkit !== undefined && { buildkit }) });
  const [toml, ...others] = render(builder, { edit: presetUrl(preset.id) });
  const needed = others.filter(({ path }) => !path.endsWith(".sh") && !path.startsWith("verify/"));
  return [
    { path: file, text: toml?.text ?? "" },
    ...needed.map(({ path, text }) => fresh(join(dirname(file), path), text)),
  ];
}

function fresh(path: string, text: string): BundleFile {
  if (existsSync(path) && fileDiff(path, text) !== "") {
    throw new Stop(`${path} is there already and differs from what the preset brings; nothing was written.`);
  }
  return { path, text };
}

function applying(preset: Preset): string {
  return `${applyToBuilder("FILE")}How to see that it works: ${presetUrl(preset.id)}\n`;
}
