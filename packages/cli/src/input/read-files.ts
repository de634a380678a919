import { readFileSync, statSync } from "node:fs";
import { type FileKind, fileKind } from "./file-kind.ts";
import { isIgnored } from "../settings/is-ignored.ts";
import { findChecked, lookedFor } from "./find-files.ts";

export interface ReadFile {
  /** As it is shown: the path, or `<stdin>`. */
  file: string;
  kind: FileKind;
  bytes: Uint8Array;
}

/** The files that a command line names, and why some of them cannot be read. */
export interface Files {
  files: ReadFile[];
  problems: string[];
}

/**
 * Reads files, the configurations and Dockerfiles in folders, and standard input for `-`; without paths, what the current
 * folder has. Of what is found in folders, `ignore` leaves some out; files that are named are read.
 */
export function readFiles(paths: readonly string[], ignore: readonly string[] = []): Files {
  const result: Files = { files: [], problems: [] };
  if (paths.length === 0) {
    for (const file of findIn(".", ignore)) readInto(result, file);
    if (result.files.length + result.problems.length === 0) {
      result.problems.push(
        `No BuildKit configuration here. Looked for ${lookedFor.join(", ")} in this folder and below.`,
      );
    }
    return result;
  }
  for (const path of paths) {
    if (path === "-") readInto(result, "<stdin>", 0);
    else if (isFolder(path)) readFolder(result, path, ignore);
    else readInto(result, path);
  }
  return result;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Reading it will say what is wrong.
    return false;
  }
}

function findIn(folder: string, ignore: readonly string[]): string[] {
  const found = findChecked(folder);
  return ignore.length === 0 ? found : found.filter((file) => !isIgnored(file, ignore));
}

function readFolder(result: Files, folder: string, ignore: readonly string[]): void {
  const found = findIn(folder, ignore);
  if (found.length === 0) result.problems.push(`${folder}: no ${lookedFor.join(", ")} in this folder.`);
  for (const file of found) readInto(result, file);
}

const reasons: Record<string, string> = {
  ENOENT: "no such file",
  EACCES: "you may not read it",
  EPERM: "you may not read it",
  EISDIR: "a folder, not a file",
  ENOTDIR: "part of the path is not a folder",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links go round in a circle",
};

function readInto(result: Files, file: string, from: string | number = file): void {
  try {
    if (typeof from === "string" && statSync(from).isCharacterDevice()) {
      result.problems.push(`${file}: a device, not a file`);
    } else {
      const bytes = readFileSync(from);
      // What comes through a pipe has no name.
      const kind = from === file ? fileKind(file, bytes) : "buildkitd.toml";
      result.files.push({ file, kind, bytes });
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    result.problems.push(`${file}: ${reasons[code] ?? message}`);
  }
}
