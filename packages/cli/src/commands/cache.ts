import { latest, resolveTarget, type Severity } from "@buildkit-config/core";
import {
  type CacheForm,
  type CacheTool,
  formatRefusal,
  latestBuildx,
  parseCache,
  type ParseCacheOptions,
  withoutSecrets,
} from "@buildkit-config/core/cache";
import { convert, foreignVariables } from "../cache/convert.ts";
import { closing, entryBlocks, findingBlocks, type ReadValues } from "../cache/print-result.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import type { Arguments } from "../options.ts";
import { print, printError } from "../output/print.ts";
import { escapeHidden } from "../output/printable.ts";

const levels: readonly Severity[] = ["info", "warning", "error"];

/** Reads cache parameters, says what becomes of them, and writes them in another form; gives the exit status. */
export function cacheCommand({ words, values }: Arguments): number {
  if (words.length === 0) {
    throw new Stop("cache needs the value of --cache-to: buildkit-config cache type=gha,mode=max");
  }
  const options = optionsOf(values);
  const isImport = values["from"] === true;
  const result = parseCache(words, { ...options, direction: isImport ? "import" : "export" });
  const target = resolveTarget(options.buildkit);
  const buildkit = target.ok ? target.version : latest.newest;
  const read: ReadValues = {
    options,
    specs: words,
    result,
    flag: isImport ? "--cache-from" : "--cache-to",
    judgedAs: `BuildKit ${buildkit}${options.tool === "buildctl" ? "" : `, buildx ${options.buildx?.replace(/^v/, "") ?? latestBuildx}`}`,
  };
  const form = values["as"] as CacheForm | undefined;
  if (values["format"] === "json") printJson(read, buildkit);
  else if (form) printConverted(read, form, isImport, values["verbose"] === true);
  else {
    const blocks = [...findingBlocks(read, values["verbose"] === true), ...entryBlocks(result.entries), closing(read)];
    print(`${blocks.join("\n\n")}\n`);
  }
  const least = levels.indexOf((values["fail-on"] ?? "error") as Severity);
  return result.diagnostics.some(({ severity }) => levels.indexOf(severity) >= least)
    ? exitStatus.found
    : exitStatus.clean;
}

function optionsOf(values: Arguments["values"]): ParseCacheOptions {
  const text = (name: string): string | undefined => values[name] as string | undefined;
  const buildkit = text("buildkit");
  if (buildkit !== undefined) stopOnUnknownRelease(resolveTarget(buildkit));
  const [driver, store] = text("driver")?.split("+") ?? [];
  return {
    buildkit,
    buildx: text("buildx"),
    tool: text("tool") as CacheTool | undefined,
    driver: driver as ParseCacheOptions["driver"],
    imageStore: store ? "containerd" : undefined,
    env: values["env"] === true ? process.env : undefined,
    matrix: values["matrix"] === true,
  };
}

/** The text for elsewhere on standard output, alone; what was found goes to standard error. */
function printConverted(read: ReadValues, form: CacheForm, isImport: boolean, verbose: boolean): void {
  // What the environment would add is added again where the text is read, and is no part of it.
  const direction = isImport ? "import" : "export";
  const written = parseCache(read.specs, { ...read.options, direction, env: undefined }).entries;
  const entries = written.map(withoutSecrets);
  const found = findingBlocks(read, verbose);
  if (found.length > 0) printError(`${[...found, closing(read)].join("\n\n")}\n`);
  if (entries.length === 0) throw new Stop("There is no entry to write.");
  for (const entry of entries) {
    const refusal = formatRefusal(entry, form);
    if (refusal !== undefined) throw new Stop(refusal);
  }
  if (
    entries.some((entry, index) =>
      Object.entries(entry.attrs).some(([name, value]) => value === "***" && written[index]?.attrs[name] !== "***"),
    )
  ) {
    printError("Secrets are written as ***; put a variable in their place.\n");
  }
  const foreign = foreignVariables(entries, form, read.options.tool ?? "buildx");
  if (foreign) printError(`${foreign}\n`);
  print(`${convert(entries, form, isImport, read.options.tool)}\n`);
}

function printJson({ result, options }: ReadValues, buildkit: string): void {
  const { outcome, entries, diagnostics } = result;
  const shown = {
    version: 1,
    buildkit,
    buildx: options.buildx ?? latestBuildx,
    outcome,
    entries: entries.map(withoutSecrets),
    diagnostics,
  };
  print(`${escapeHidden(JSON.stringify(shown, null, 2))}\n`);
}
