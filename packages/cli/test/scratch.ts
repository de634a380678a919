import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A folder for one test, as a user's repository that has our packages installed. */
export interface Scratch {
  readonly path: string;
  readonly write: (name: string, text: string) => void;
  readonly read: (name: string) => string;
}

export function scratch(files: Readonly<Record<string, string>> = {}): Scratch {
  const path = mkdtempSync(join(tmpdir(), "buildkit-config-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const scope = join(path, "node_modules", "@buildkit-config");
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(root, "packages/core"), join(scope, "core"));
  symlinkSync(join(root, "presets"), join(scope, "presets"));
  return { path, write, read: (name) => readFileSync(join(path, name), "utf8") };
}
