import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const buildkit = "github.com/moby/buildkit";

/** A release of BuildKit as the Go module proxy gives it: without `vendor`. */
export interface UpstreamModule {
  version: string;
  folder: string;
  goMod: string;
}

/** Downloads a release, unless Go has it already. */
export function upstreamModule(version: string): UpstreamModule {
  const folder = download(buildkit, `v${version}`);
  return { version, folder, goMod: readFileSync(join(folder, "go.mod"), "utf8") };
}

/** The folder with the code of a module. */
export function download(module: string, version: string): string {
  const printed = execFileSync("go", ["mod", "download", "-json", `${module}@${version}`], {
    cwd: tmpdir(),
    encoding: "utf8",
  });
  return (JSON.parse(printed) as { Dir: string }).Dir;
}

/** The version of a module that a go.mod requires. */
export function requiredVersion(goMod: string, module: string): string | undefined {
  return goMod
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .find(([name]) => name === module)?.[1];
}

/** The go.mod of a program that is built against a release. */
export function programModule(version: string): string {
  return `module judge\n\ngo 1.26\n\nrequire ${buildkit} v${version}\n`;
}

/** The lines that upstream has published up to a release, oldest first. */
export function publishedVersions(): string[] {
  const printed = execFileSync("go", ["list", "-m", "-versions", buildkit], { cwd: tmpdir(), encoding: "utf8" });
  return printed
    .trim()
    .split(" ")
    .slice(1)
    .map((tag) => tag.replace(/^v/, ""));
}
