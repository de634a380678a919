import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Diagnostic, read } from "@buildkit-config/core";
import { type BundleFile, render } from "@buildkit-config/core/bundle";
import { checkConfiguration } from "../check/check-configuration.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import type { Arguments } from "../options.ts";
import { fileDiff } from "../output/file-diff.ts";
import { printPretty } from "../output/pretty.ts";
import { print, printError } from "../output/print.ts";
import { paragraph } from "../output/wrap.ts";
import { findConfig, loadBuilders } from "../render/load-builders.ts";
import { writeFiles } from "../render/write-files.ts";

/** Writes the bundle of each builder into a folder of its name, or only compares; what BuildKit would ignore is told. */
export async function renderCommand({ words: [config, ...rest], values }: Arguments): Promise<number> {
  if (rest.length > 0) throw new Stop(`render takes one file: ${rest.join(" ")} is too much.`);
  const source = config ?? findConfig();
  const builders = await loadBuilders(source);
  const folder = (values["out"] as string | undefined) ?? dirname(source);
  const bundles = builders.map((builder) => ({
    name: builder.name,
    files: placed(render(builder), join(folder, builder.name)),
  }));
  for (const { files } of bundles) stopOnForeign(files);
  const changed = bundles.flatMap(({ files }) => files).filter(({ path, text }) => fileDiff(path, text) !== "");
  if (values["check"]) return report(changed, source);
  writeFiles(changed);
  const what =
    changed.length === 0 ? "Nothing to write: the files are as they are rendered." : `Wrote ${names(changed)}.`;
  print(`${paragraph(what, 0)}\n`);
  if (changed.length > 0) print(nextSteps(bundles));
  return problems(bundles.flatMap(({ files }) => files));
}

function placed(files: readonly BundleFile[], folder: string): BundleFile[] {
  return files.map(({ path, text, executable }) => ({
    path: join(folder, path),
    text,
    ...(executable && { executable }),
  }));
}

function names(files: readonly BundleFile[]): string {
  return files.map(({ path }) => path).join(", ");
}

/** A file that somebody wrote by hand is not to be lost. */
function stopOnForeign([toml]: readonly BundleFile[]): void {
  if (!toml || !existsSync(toml.path) || /^# buildkit-config \d/m.test(readFileSync(toml.path, "utf8"))) return;
  throw new Stop(`${toml.path} was not rendered by buildkit-config; move it, or write --out FOLDER.`);
}

function report(changed: readonly BundleFile[], source: string): number {
  if (changed.length === 0) {
    print("The files are as they are rendered.\n");
    return exitStatus.clean;
  }
  print(changed.map(({ path, text }) => fileDiff(path, text)).join(""));
  printError(`${paragraph(`Not as ${source} renders them: ${names(changed)}. Write buildkit-config render.`, 0)}\n`);
  return exitStatus.found;
}

/** Keys that an author added are checked like any file; a bundle that BuildKit ignores a part of is not done. */
function problems(files: readonly BundleFile[]): number {
  const checked = files
    .filter(({ path }) => path.endsWith("buildkitd.toml"))
    .map(({ path, text }) => checkConfiguration(path, read(text), {}))
    .filter(({ diagnostics }) => diagnostics.some(isProblem));
  if (checked.length === 0) return exitStatus.clean;
  print("\n");
  printPretty(checked, false);
  return exitStatus.found;
}

function isProblem({ severity }: Diagnostic): boolean {
  return severity !== "info";
}

function nextSteps(bundles: readonly { name: string; files: readonly BundleFile[] }[]): string {
  const lines = bundles.flatMap(({ files }) => {
    const script = files.find(({ path }) => path.endsWith("create.sh"));
    return script ? [`  sh ${relative(".", script.path)}`] : [];
  });
  return `Next:\n${lines.join("\n")}\nA builder that exists keeps its old copy; the script says how to change it.\n`;
}
