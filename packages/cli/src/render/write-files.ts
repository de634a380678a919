import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { BundleFile } from "@buildkit-config/core/bundle";
import { Stop } from "../exit-status.ts";

/** Writes files, with their folders; scripts become executable. Stops with the file that cannot be written. */
export function writeFiles(files: readonly BundleFile[]): void {
  for (const { path, text, executable } of files) {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { mode: executable ? 0o755 : 0o644 });
    } catch (error) {
      throw new Stop(`${path} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
    }
  }
}
