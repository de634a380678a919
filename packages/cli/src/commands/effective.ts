import { effective, type EffectiveOptions, type EffectiveResult, read, type WorkerName } from "@buildkit-config/core";
import { readConfigurations } from "../edit/read-configurations.ts";
import { collectionRows } from "../effective/print-collection.ts";
import { mirrorRows } from "../effective/print-mirrors.ts";
import { settingRows } from "../effective/print-settings.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import type { ReadFile } from "../input/read-files.ts";
import type { Arguments } from "../options.ts";
import { block } from "../output/pretty.ts";
import { jsonText } from "../output/json-text.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { judging } from "../settings/judging.ts";
import { readSettings } from "../settings/read-settings.ts";

type Known = Extract<EffectiveResult, { ok: true }>;

/** Prints what the daemon ends up with: settings, garbage collection, and the way of a pull; gives 1 for a file that does not load. */
export function effectiveCommand({ words, values }: Arguments): number {
  const file = readOne(words);
  const options = optionsOf(values);
  const document = read(file.bytes, options);
  const result = effective(document, options);
  if (result.ok && result.mirrors?.ok === false) {
    throw new Stop(`--image is an image such as alpine or ghcr.io/owner/name:tag, not ${result.mirrors.image}.`);
  }
  if (values["format"] === "json") printJson(file.file, result);
  else if (!result.ok) print(`${block(printable(file.file), document.text, result.error)}\n`);
  else print(`${pretty(result, options, values).join("\n")}\n`);
  return result.ok ? exitStatus.clean : exitStatus.found;
}

function readOne(words: readonly string[]): ReadFile {
  const { files, problems } = readConfigurations(words);
  const [problem] = problems;
  if (problem !== undefined) throw new Stop(problem);
  const [file, ...others] = files;
  if (!file || others.length > 0) {
    throw new Stop(`effective takes one file, not ${files.map((each) => each.file).join(", ")}.`);
  }
  return file;
}

function optionsOf(values: Arguments["values"]): EffectiveOptions {
  const { driver, rules: _, ...known } = judging({ values }, readSettings());
  if (driver === "docker") throw new Stop("The driver docker reads no buildkitd.toml; its daemon has daemon.json.");
  return { ...known, driver, image: values["image"] as string | undefined };
}

function pretty(result: Known, { disk, image }: EffectiveOptions, values: Arguments["values"]): string[] {
  const worker = (values["worker"] as WorkerName | undefined) ?? result.worker;
  const title = `BuildKit ${result.version}${disk === undefined ? "" : `, disk ${sayDisk(disk)}`}`;
  const { mirrors } = result;
  return [
    `${title.padEnd(34)} * yours   - default   ! a flag may replace`,
    ...settingRows(result.settings, { worker, all: values["all"] === true }),
    ...(worker ? collectionRows(result.gc[worker], worker) : ["Both workers are off: the daemon does not start"]),
    ...(mirrors?.ok ? mirrorRows(mirrors, image ?? "") : []),
  ];
}

const binary = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** The size of a disk in the units in which it was read. */
function sayDisk(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), binary.length - 1);
  return `${Number((bytes / 2 ** (10 * power)).toPrecision(4))} ${binary[power]}`;
}

function printJson(file: string, result: EffectiveResult): void {
  const shown = { version: 1, ...(result.ok && { buildkit: result.version }), file };
  const { version: _, ...found } = { version: undefined, ...result };
  print(jsonText({ ...shown, ...found }));
}
