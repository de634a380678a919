import { matchesGlob } from "node:path";

/** Whether a file that was found is one that the settings leave out: it is named, lies in a folder that is, or matches. */
export function isIgnored(file: string, ignore: readonly string[]): boolean {
  const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
  return ignore.some((entry) => {
    const name = entry.replace(/^\.\//, "").replace(/\/$/, "");
    return path === name || path.startsWith(`${name}/`) || (/[*?[{]/.test(name) && matchesGlob(path, name));
  });
}
