import { lines, type Version } from "../records/release.ts";
import { cacheFileNames, cacheFileSchema } from "./cache-files.ts";
import { cacheSchema, cacheSchemaFile } from "./cache-schema.ts";
import type { JsonSchema } from "./json-schema.ts";
import { schema } from "./schema.ts";
import { schemaFile } from "./site.ts";

export interface SchemaFile {
  line: Version | "latest";
  /** Below the folder `schemas/` of the site and of the built package: `0.17/buildkitd.json`. */
  path: string;
  text: string;
}

/**
 * The schemas as they are shipped and served, for each release line and for the newest release: a lax and a strict one of
 * buildkitd.toml, those of one cache entry, and those of the files that hold caches.
 */
export function* schemaFiles(): Generator<SchemaFile> {
  for (const line of [...lines.map((known) => known.line), "latest" as const]) {
    for (const [name, content] of schemasOf(line)) {
      yield { line, path: `${line}/${name}`, text: `${JSON.stringify(content)}\n` };
    }
  }
}

function* schemasOf(buildkit: Version | "latest"): Generator<[string, JsonSchema]> {
  for (const strict of [false, true]) yield [schemaFile(strict), schema({ buildkit, strict })];
  for (const direction of ["export", "import"] as const) {
    for (const form of ["object", "string"] as const) {
      yield [cacheSchemaFile(direction, form), cacheSchema({ direction, form, buildkit })];
    }
  }
  for (const name of cacheFileNames) yield [name, cacheFileSchema(name, buildkit)];
}
