import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Go program that is built against a release of BuildKit. */
export interface GoBuild {
  /** The folders with its Go files, which are put together. */
  sources: readonly string[];
  /** The folder with its go.mod and go.sum, or the text of a go.mod of which the rest follows. */
  module: { folder: string } | { text: string };
  /** Brings go.mod and go.sum of the folder up to date. */
  tidy?: boolean;
  output: string;
}

/** Builds a program in a folder of its own. */
export function goBuild({ sources, module, tidy = false, output }: GoBuild): void {
  const work = mkdtempSync(join(tmpdir(), "judge-"));
  const go = (...command: string[]) => execFileSync("go", command, { cwd: work, stdio: ["ignore", "inherit", "pipe"] });
  try {
    for (const folder of sources) {
      for (const file of readdirSync(folder)) {
        if (file.endsWith(".go")) copyFileSync(join(folder, file), join(work, file));
      }
    }
    if ("folder" in module) cpSync(module.folder, work, { recursive: true });
    else writeFileSync(join(work, "go.mod"), module.text);
    if (tidy && "folder" in module) {
      go("mod", "tidy");
      for (const file of ["go.mod", "go.sum"]) copyFileSync(join(work, file), join(module.folder, file));
    }
    go("build", "-trimpath", "text" in module ? "-mod=mod" : "-mod=readonly", "-o", output, ".");
  } finally {
    rmSync(work, { recursive: true });
  }
}
