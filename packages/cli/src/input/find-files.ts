import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders in which nobody keeps a configuration of their own. */
const skipped = new Set([".git", "node_modules", "vendor", "dist", "target", ".venv"]);

/** What is looked for, as it is told when nothing is there. */
export const lookedFor: readonly string[] = ["buildkitd.toml", "buildkitd.*.toml", "*.buildkitd.toml", "buildkit.toml"];

const pattern = /^(?:buildkitd(?:[.-].*)?|.*[.-]buildkitd|buildkit)\.toml$/;

/** Every BuildKit configuration below a folder, sorted; folders that cannot be read are left out. */
export function findFiles(folder: string): string[] {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of list(next)) {
      const path = next === "." ? entry.name : join(next, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path);
      else if (entry.isFile() && pattern.test(entry.name)) found.push(path);
    }
  }
  return found.toSorted();
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
