import type { CacheEntry } from "../cache/entry.ts";
import { csvText } from "../cache/format-csv.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import type { Version } from "../records/release.ts";
import { cacheNotes } from "./cache-describe.ts";
import { exampleEntry } from "./cache-example.ts";
import { knownBackends } from "./cache-known.ts";
import { type EntryForm, objectSchema } from "./cache-object.ts";
import { cacheSchemaUrl } from "./cache-schema.ts";
import { stringSchema } from "./cache-string.ts";
import { cacheUrl } from "./cache-url.ts";
import type { JsonSchema, JsonValue } from "./json-schema.ts";
import { schemaRelease } from "./schema-release.ts";

/** The files that hold caches, under the names that schemas of them have. */
export const cacheFileNames = ["docker-bake.json", "compose.json"] as const;

export type CacheFileName = (typeof cacheFileNames)[number];

/**
 * The JSON Schema of a whole file, for the cache parameters in it: everything else in the file is left to others. A text that
 * bake or Compose fills in, such as `${TAG}`, passes wherever it stands.
 */
export function cacheFileSchema(file: CacheFileName, buildkit: string = "latest"): JsonSchema {
  const { line, version } = schemaRelease(buildkit);
  const title = file === "compose.json" ? "compose.yaml" : "docker-bake.json";
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: cacheSchemaUrl(line, file),
    ...cacheNotes(title, [`The build caches in ${title}, as BuildKit ${version} reads them.`, cacheUrl()]),
    type: "object",
    ...(file === "compose.json" ? composeSchema(version) : bakeSchema(version)),
  };
}

function bakeSchema(version: Version): JsonSchema {
  // https://github.com/hashicorp/hcl/blob/v2.24.0/json/spec.md: strings of JSON are templates.
  const variable = "[$%]\\{";
  const entries = (direction: CacheDirection): JsonSchema => {
    const form = { direction, version, variable };
    const [text, object] = [stringSchema(form), objectSchema(form)].map(withoutExamples);
    const entry: JsonSchema = {
      defaultSnippets: snippets(form, ({ type, attrs }) => ({ type, ...attrs })),
      if: { type: "string" },
      // oxlint-disable-next-line unicorn/no-thenable
      then: text ?? {},
      else: object ?? {},
    };
    return {
      ...notes(direction),
      anyOf: [
        { type: "array", items: entry },
        { type: "string", pattern: variable },
      ],
    };
  };
  const target: JsonSchema = {
    type: "object",
    properties: { "cache-from": entries("import"), "cache-to": entries("export") },
  };
  return { properties: { target: tableOf(target) } };
}

function composeSchema(version: Version): JsonSchema {
  const entry = (direction: CacheDirection): JsonSchema => {
    const form = { direction, version, variable: "\\$" };
    return { defaultSnippets: snippets(form, csvText), ...withoutExamples(stringSchema(form)) };
  };
  const build: JsonSchema = {
    type: "object",
    properties: {
      cache_from: list("import"),
      cache_to: list("export"),
      "x-bake": {
        type: "object",
        properties: { "cache-from": listOrText("import"), "cache-to": listOrText("export") },
      },
    },
  };
  const service: JsonSchema = { type: "object", properties: { build: { anyOf: [build, { type: "string" }] } } };
  return {
    definitions: { export: entry("export"), import: entry("import") },
    properties: { services: tableOf(service) },
  };
}

function list(direction: CacheDirection): JsonSchema {
  return { ...notes(direction), type: "array", items: { $ref: `#/definitions/${direction}` } };
}

/** Here bake takes a text with blanks between its values as well. */
function listOrText(direction: CacheDirection): JsonSchema {
  return { anyOf: [list(direction), { type: "string" }] };
}

function tableOf(schema: JsonSchema): JsonSchema {
  return { type: "object", additionalProperties: schema };
}

function notes(direction: CacheDirection): JsonSchema {
  return direction === "export"
    ? cacheNotes("caches to write", ["Where the build cache is written to.", cacheUrl()])
    : cacheNotes("caches to read", ["Where the build looks for a cache.", cacheUrl()]);
}

/** Hovers show every example; what an editor offers here says that better. */
function withoutExamples(schema: JsonSchema): JsonSchema {
  const rest = { ...schema };
  delete rest.examples;
  return rest;
}

function snippets(form: EntryForm, write: (entry: CacheEntry) => JsonValue): JsonSchema["defaultSnippets"] & object {
  return knownBackends(form).map((backend) => ({
    label: `type=${backend.type}`,
    description: backend.doc,
    body: write(exampleEntry(backend, form)),
  }));
}
