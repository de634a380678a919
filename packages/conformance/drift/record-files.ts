import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, Table } from "../../core/src/records/record.ts";

const root = join(import.meta.dirname, "../../..");
const folder = "packages/core/src";

const texts: ReadonlyMap<string, string> = new Map(
  globSync("**/*.ts", { cwd: join(root, folder), exclude: ["generated/**"] })
    .toSorted()
    .map((file) => [`${folder}/${file.replaceAll("\\", "/")}`, readFileSync(join(root, folder, file), "utf8")]),
);
const tables = [...texts].filter(([file]) => file.startsWith(`${folder}/records/tables/`));

/** The file that describes a Go struct. */
export function fileOfTable({ struct, source }: Table): string {
  const own = tables.find(([, text]) => text.includes(`struct: "${struct}"`) && text.includes(`source: "${source}"`));
  return own?.[0] ?? newTableFile(struct);
}

/** The file that holds the record of a key. */
export function fileOfField(table: Table, { source }: Field): string {
  return tables.find(([, text]) => text.includes(`source: "${source}"`))?.[0] ?? fileOfTable(table);
}

/** The file that a struct without a record would have. */
export function newTableFile(struct: string): string {
  const name = struct
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  return `${folder}/records/tables/${name}.ts (new)`;
}

/** The record files that name a text, such as a flag. */
export function filesNaming(text: string): string[] {
  return [...texts].filter(([, own]) => own.includes(text)).map(([file]) => file);
}

const link = /(?<=["/` ])((?:cmd|util|control|client|solver|cache|frontend|executor|vendor)\/[\w./-]+\.go)(?=[#:"`])/g;

/** The Go files of BuildKit that are linked to, with the files that link to them. */
export function linkedSources(): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const [file, text] of texts) {
    for (const [path] of text.matchAll(link)) found.set(path, (found.get(path) ?? new Set()).add(file));
  }
  return new Map([...found].map(([path, files]) => [path, [...files]]));
}
