import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { dockerfileNames, isDockerfileName } from "./file-kind.ts";

/** Folders in which nobody keeps a configuration of their own. */
const skipped = new Set([".git", "node_modules", "vendor", "dist", "target", ".venv"]);

/** What is looked for, as it is told when nothing is there. */
export const lookedFor: readonly string[] = [
  "buildkitd.toml",
  "buildkitd[.-_]*.toml",
  "*.buildkitd.toml",
  "buildkit.toml",
  "buildkit/*.toml",
  ...dockerfileNames,
];

const pattern = /^(?:buildkitd(?:[._-].*)?|.*[.-]buildkitd|buildkit)\.toml$/;

/** Other tools' files, which also lie in a folder named `buildkit`. */
const foreign = new Set(["Cargo.toml", "pyproject.toml"]);

/** Every BuildKit configuration below a folder, sorted; folders that cannot be read are left out. */
export function findFiles(folder: string): string[] {
  return find(folder, isConfiguration);
}

/** Every BuildKit configuration and every Dockerfile below a folder, sorted. */
export function findChecked(folder: string): string[] {
  return find(folder, (name, inNamed) => isConfiguration(name, inNamed) || isDockerfileName(name));
}

function find(folder: string, isWanted: (name: string, inNamed: boolean) => boolean): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const named = /^\.?buildkitd?$/.test(basename(resolve(next)));
    for (const entry of list(next)) {
      const path = next === "." ? entry.name : join(next, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path);
      else if (isWanted(entry.name, named) && isFile(entry, path)) found.push(path);
    }
  }
  return found.toSorted();
}

/** By its name, in a folder that is named like BuildKit or in another. */
function isConfiguration(name: string, inNamed: boolean): boolean {
  return pattern.test(name) || (inNamed && isToml(name));
}

function isToml(name: string): boolean {
  return name.endsWith(".toml") && !foreign.has(name);
}

/** Links to files count, as a mounted ConfigMap is made of them; links to folders do not, as they may go in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true);
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
