import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { goBuild } from "../go-build.ts";
import type { Facts, GoFile } from "./facts.ts";
import { download, programModule, requiredVersion, upstreamModule, type UpstreamModule } from "./upstream-module.ts";

const here = import.meta.dirname;
const bin = join(here, "../bin/drift");

/** Folders that are read whole, so that new files in them are seen. */
const watchedFolders = ["cmd/buildkitd", "util/appdefaults", "util/resolver"];

/** Modules whose versions decide how a file is read. */
const watchedModules = [
  "github.com/pelletier/go-toml",
  "github.com/pelletier/go-toml/v2",
  "github.com/docker/go-units",
  "github.com/distribution/reference",
  "github.com/sigstore/sigstore-go",
  "github.com/urfave/cli",
  "github.com/urfave/cli/v3",
];

/** Asks the code of a release; `links` are the Go files that records name. */
export function collect(version: string, links: readonly string[]): Facts {
  const module = upstreamModule(version);
  const modules = watchedModules.flatMap((name) => {
    const found = requiredVersion(module.goMod, name);
    return found === undefined ? [] : [[name, found] as const];
  });
  return {
    version,
    structs: run(version, "keys") as Facts["structs"],
    gc: attempt(() => run(version, "gc") as Exclude<Facts["gc"], string>),
    files: readFiles(module, links),
    modules: Object.fromEntries(modules),
  };
}

/** Runs a program of this folder that was built against a release. */
function run(version: string, program: string): unknown {
  const output = join(bin, `${program}-${version}`);
  goBuild({ sources: [join(here, program)], module: { text: programModule(version) }, output });
  return JSON.parse(execFileSync(output, { encoding: "utf8", maxBuffer: 2 ** 28 }));
}

/** The result, or in one line why there is none: upstream may change the functions that are called. */
function attempt<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer | string };
    if (stderr === undefined) throw error;
    const lines = String(stderr).split("\n");
    return lines.find((line) => /\.go:\d+/.test(line)) ?? lines[0] ?? "";
  }
}

function readFiles(module: UpstreamModule, links: readonly string[]): Record<string, GoFile> {
  const own = watchedFolders.flatMap((folder) => globSync(`${folder}/**/*.go`, { cwd: module.folder }));
  const vendored = links.filter((path) => path.startsWith("vendor/"));
  const linked = links.filter((path) => !path.startsWith("vendor/"));
  const sources = [...new Set([...own, ...linked])].filter((path) => !path.endsWith("_test.go")).toSorted();
  const found = readSources(module.folder, sources);
  for (const path of vendored) {
    const [host, owner, repository, ...rest] = path.split("/").slice(1);
    const name = `${host}/${owner}/${repository}`;
    const version = requiredVersion(module.goMod, name);
    if (version === undefined) continue;
    const file = readSources(download(name, version), [rest.join("/")])[rest.join("/")];
    if (file) found[path] = file;
  }
  return found;
}

function readSources(folder: string, paths: readonly string[]): Record<string, GoFile> {
  const output = join(bin, "source");
  goBuild({ sources: [join(here, "source")], module: { text: "module source\n\ngo 1.26\n" }, output });
  const printed = execFileSync(output, [folder, ...paths], { encoding: "utf8", maxBuffer: 2 ** 28 });
  return JSON.parse(printed) as Record<string, GoFile>;
}
