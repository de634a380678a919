import { schemaFile, schemaUrl, SITE } from "../emit/site.ts";
import type { Version } from "../records/release.ts";

/** The files that editors take for BuildKit's. */
export const buildkitdGlobs: readonly string[] = ["**/buildkitd.toml", "**/buildkitd.*.toml"];

/** Without the strict schema Taplo finds no misspelt key, and Tombi advises to allow it. In Tombi both mark the same places. */
const strict = true;

/** The schema that editors fetch. */
export function publishedSchema(line: Version | "latest"): string {
  return schemaUrl(line, strict);
}

/** The same schema as npm installs it, seen from the folder that holds `node_modules`: for work without a network. */
export function installedSchema(line: Version | "latest"): string {
  return `node_modules/@buildkit-config/core/dist/schemas/${line}/${schemaFile(strict)}`;
}

/** The line that does it for one file, before its first key; a path counts from the folder of the file. */
export function schemaComment(schema: string): string {
  return `#:schema ${schema}`;
}

/** The page of an editor; of all of them without an id. */
export function editorUrl(id: string = ""): string {
  return `${SITE}/editors/${id && `${id}/`}`;
}
