import type { Field, Kind, Table } from "../records/record.ts";
import { isSince, type Version } from "../records/release.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf } from "../records/walk.ts";
import { annotate, documentation, dotted } from "./annotate.ts";
import type { JsonSchema } from "./json-schema.ts";
import { valuesIn } from "./literal.ts";
import { schemaRelease } from "./schema-release.ts";
import { schemaUrl, tableUrl } from "./site.ts";
import { valueSchema } from "./value-schema.ts";

export interface SchemaOptions {
  /** Any text that says a BuildKit version; a range stands for its newest release. Default: the newest release. */
  buildkit?: string;
  /** Default false. */
  strict?: boolean;
}

interface Context {
  version: Version;
  strict: boolean;
}

/**
 * The JSON Schema (draft-07, without references) of buildkitd.toml for one BuildKit release, made from the records.
 *
 * Lax takes all that works: whatever loads in canonical spelling with nothing ignored passes. Tables with fixed keys say nothing about
 * further keys, so Tombi, which closes such tables by itself, reports a misspelt key once, and a document with a key of
 * tomorrow is not refused by others. One exception: from 0.28 on an empty table in place of a single value loads as zero; it is
 * refused here, as nobody means that.
 *
 * Strict is for editors and CI, and the only one that shows a misspelt word among allowed values, or in Taplo a misspelt key:
 * what passes loads, and nothing in it is ignored. That is a promise about values; how they are spelled in TOML no schema sees (see value-schema.ts).
 *
 * Text that names no version we know gives the newest release; `$id` says which one it is.
 */
export function schema(options: SchemaOptions = {}): JsonSchema {
  const { buildkit = "latest", strict = false } = options;
  const { line, version } = schemaRelease(buildkit);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: schemaUrl(line, strict),
    ...documentation(
      "buildkitd.toml",
      [`Configuration of BuildKit's daemon, release ${version}.`, tableUrl([])],
      tableUrl([]),
    ),
    "x-tombi-toml-version": "v1.0.0",
    ...tableSchema(root, [], { version, strict }),
  };
}

function tableSchema(table: Table, path: string[], context: Context): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const [name, field] of fieldsOf(table)) {
    if (isSince(context.version, field.since)) properties[name] = fieldSchema([...path, name], field, context);
  }
  return { type: "object", properties, ...(context.strict && { additionalProperties: false }) };
}

function fieldSchema(path: string[], field: Field, context: Context): JsonSchema {
  const { "x-taplo": words, ...value } = kindSchema(field.kind, path, field, context);
  const notes = annotate(path, field, context.version);
  const merged = { ...notes["x-taplo"], docs: { ...notes["x-taplo"]?.docs, ...words?.docs } };
  return { ...notes, "x-taplo": merged, ...value };
}

/** go-toml v1 reads table headers without escapes and up to the first bracket, in quotes too: `[::1]:5000` cannot be one. */
const plainKeys: JsonSchema = { type: "string", pattern: '^[^\\]"\\\\\\x00-\\x1f]+$' };

function kindSchema(kind: Kind, path: string[], field: Field, context: Context): JsonSchema {
  if (kind === "any") return { type: "object", additionalProperties: true };
  if (typeof kind === "string") return valueSchema(kind, valuesIn(field, context.version), context);
  if ("table" in kind) return tableSchema(kind.table, path, context);
  if ("map" in kind) {
    const values = elementSchema(kind.map, [...path, "*"], field, context);
    const label = kind.key.label.replaceAll(" ", "_");
    const names = context.strict && !isSince(context.version, "0.28.0") && { propertyNames: plainKeys };
    return { type: "object", ...names, additionalProperties: values, "x-tombi-additional-key-label": label };
  }
  const items = elementSchema(kind.list, [...path, "[]"], field, context);
  // go-toml v1 refuses an empty list of tables.
  const refused = items.type === "object" && !isSince(context.version, "0.28.0");
  return { type: "array", items, ...(refused && { minItems: 1 }) };
}

/** What a list or a map holds; tables say what they are, as they have no key of their own to say it. */
function elementSchema(kind: Kind, path: string[], field: Field, context: Context): JsonSchema {
  const value = kindSchema(kind, path, field, context);
  if (typeof kind === "string" || !("table" in kind)) return value;
  return { ...documentation(dotted(path), [kind.table.doc, tableUrl(path)], tableUrl(path)), ...value };
}
