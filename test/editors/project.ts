import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { editors, type EditorSetup, installedSchema, tableLines } from "../../packages/core/src/index.ts";
import { onTestFinished } from "vitest";

/** Where npm puts our schema in a project. */
export const schema: string = installedSchema("latest");

/** A folder for one test with these files, in which our schema is installed. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "buildkit-config-editor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(schema.replace("node_modules/@buildkit-config", "packages"), join(folder, schema));
  return folder;
}

/** The record of an editor. */
export function setup(id: EditorSetup["id"]): EditorSetup {
  const found = editors.find((editor) => editor.id === id);
  if (!found) throw new Error(`there is no record of ${id}`);
  return found;
}

/** The settings that an editor gets, by file. */
export function settings(id: EditorSetup["id"], address: string = schema): Record<string, string> {
  const tables = setup(id).files.flatMap((file) => (file.kind === "table" ? [file] : []));
  return Object.fromEntries(tables.map((file) => [file.path, `${tableLines(file, address).join("\n")}\n`]));
}
