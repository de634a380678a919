import type { CacheDirection } from "../records/cache/backend.ts";
import type { Version } from "../records/release.ts";
import { cacheNotes } from "./cache-describe.ts";
import { objectSchema } from "./cache-object.ts";
import { stringSchema } from "./cache-string.ts";
import { cacheUrl } from "./cache-url.ts";
import type { JsonSchema } from "./json-schema.ts";
import { schemaRelease } from "./schema-release.ts";
import { SITE } from "./site.ts";

export interface CacheSchemaOptions {
  /** `export` is `--cache-to`, `import` is `--cache-from`. */
  direction: CacheDirection;
  /** An object as bake takes it, or the text of the flags. */
  form: "object" | "string";
  /** Any text that says a BuildKit version; a range stands for its newest release. Default: the newest release. */
  buildkit?: string;
}

/** What a shell, GitHub or Go fills in. */
const variable = "\\$[A-Za-z_{(]|\\{\\{";

/**
 * The JSON Schema (draft-07, without references) of one entry of a build cache for one BuildKit release, made from the records.
 *
 * It takes what has its meaning there: a type that the release exports to or imports from, attributes that act in this
 * direction, and values that they read. So `mode` on an import is refused, which BuildKit ignores, and so is an attribute that
 * came later. A text with a variable in it passes as a whole, since nobody knows what it will be. An attribute that a variable can stand in for is not required: no schema sees the environment. Numbers beyond 18
 * digits, and durations beyond 292 years, are not told apart.
 */
export function cacheSchema({ direction, form, buildkit = "latest" }: CacheSchemaOptions): JsonSchema {
  const { line, version } = schemaRelease(buildkit);
  const flag = direction === "export" ? "cache-to" : "cache-from";
  const target = { direction, version };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: cacheSchemaUrl(line, cacheSchemaFile(direction, form)),
    ...cacheNotes(flag, [`One entry of \`${flag}\`, as BuildKit ${version} reads it.`, cacheUrl()]),
    ...(form === "object" ? objectSchema(target) : stringSchema({ ...target, variable })),
  };
}

/** The file name of the schema of one entry. */
export function cacheSchemaFile(direction: CacheDirection, form: "object" | "string"): string {
  return `${direction === "export" ? "cache-to" : "cache-from"}.${form}.json`;
}

/** Where a schema about caches is served, which is also its `$id`. */
export function cacheSchemaUrl(line: Version | "latest", file: string): string {
  return `${SITE}/schemas/${line}/${file}`;
}
