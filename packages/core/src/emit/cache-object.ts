import type { CacheAttribute, CacheBackend } from "../records/cache/backend.ts";
import { cacheNotes, defaultWords, describeAttribute, describeBackend } from "./cache-describe.ts";
import { exampleEntry } from "./cache-example.ts";
import { type CacheTarget, isRequired, knownAttributes, knownBackends, knownValues } from "./cache-known.ts";
import { cacheUrl } from "./cache-url.ts";
import { valuePattern, valueWords } from "./cache-values.ts";
import type { AllowedValue } from "../records/record.ts";
import type { JsonSchema, JsonValue } from "./json-schema.ts";

export interface EntryForm extends CacheTarget {
  /** What a text may hold instead of a value, as in `${TAG}`, where the file that holds it fills it in. */
  variable?: string;
}

/**
 * An entry as bake's objects hold it. What each type takes stands behind a condition on the type, so that an editor offers the
 * attributes of that type alone and says at its place what is wrong.
 */
export function objectSchema(form: EntryForm): JsonSchema {
  const backends = knownBackends(form);
  return {
    type: "object",
    properties: { type: typeSchema(backends, form) },
    required: ["type"],
    examples: backends.map((backend) => {
      const { type, attrs } = exampleEntry(backend, form);
      return { type, ...attrs };
    }),
    allOf: backends.map((backend) => ({
      if: { type: "object", properties: { type: { const: backend.type } }, required: ["type"] },
      // oxlint-disable-next-line unicorn/no-thenable
      then: attributesSchema(backend, form),
    })),
  };
}

function typeSchema(backends: readonly CacheBackend[], form: EntryForm): JsonSchema {
  const flag = form.direction === "export" ? "cache-to" : "cache-from";
  return {
    ...cacheNotes("type", [`Where the cache of \`${flag}\` is kept.`, cacheUrl()]),
    ...words(
      backends.map(({ type, doc }) => ({ value: type, doc })),
      form,
    ),
  };
}

function attributesSchema(backend: CacheBackend, form: EntryForm): JsonSchema {
  const attributes = knownAttributes(backend, form);
  const required = attributes.filter(([, attribute]) => isRequired(attribute)).map(([name]) => name);
  return {
    ...cacheNotes(`type ${backend.type}`, describeBackend(backend)),
    type: "object",
    properties: {
      type: {},
      ...Object.fromEntries(
        attributes.map(([name, attribute]) => [
          name,
          {
            ...cacheNotes(name, describeAttribute(backend, name, attribute, form)),
            ...notes(attribute, form),
            ...valueSchema(name, attribute, form),
          },
        ]),
      ),
    },
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function notes(attribute: CacheAttribute, { version }: EntryForm): JsonSchema {
  const preset = defaultValue(attribute, version);
  const example = plainValue(attribute, attribute.example);
  return {
    ...(preset !== undefined && { default: preset }),
    // A secret belongs into the environment, so an editor offers no place for one.
    ...(example !== undefined && !attribute.secret && { examples: [example] }),
  };
}

function defaultValue(attribute: CacheAttribute, version: string): JsonValue | undefined {
  const said = defaultWords(attribute.default, version);
  if (said === undefined) return undefined;
  const isValue =
    attribute.kind === "duration"
      ? /^[0-9]+[smh]$/.test(said)
      : knownValues(attribute, version).some(({ value }) => value === said);
  return isValue || attribute.kind === "bool" || attribute.kind === "int" ? plainValue(attribute, said) : undefined;
}

/** Booleans and numbers are offered as such; bake makes text of them. */
function plainValue({ kind }: CacheAttribute, text: string): JsonValue | undefined {
  if (kind === "bool") return text === "true" || text === "false" ? text === "true" : undefined;
  if (kind === "int") return /^-?[0-9]+$/.test(text) ? Number(text) : undefined;
  return text;
}

/** One condition on the kind of value rather than alternatives, so that an editor says what is wrong with that kind. */
function valueSchema(name: string, attribute: CacheAttribute, form: EntryForm): JsonSchema {
  const values = knownValues(attribute, form.version);
  const text = values.length > 0 ? words(values, form) : textSchema(name, attribute, form);
  const plain = plainSchema(attribute, values);
  // oxlint-disable-next-line unicorn/no-thenable
  return plain ? { if: { type: "string" }, then: text, else: plain } : text;
}

function words(values: readonly AllowedValue[], { variable }: EntryForm): JsonSchema {
  const known: JsonSchema = {
    type: "string",
    enum: values.map(({ value }) => value),
    enumDescriptions: values.map(({ doc }) => doc),
  };
  return variable === undefined ? known : { anyOf: [known, { type: "string", pattern: variable }] };
}

function textSchema(name: string, attribute: CacheAttribute, { version, variable }: EntryForm): JsonSchema {
  const pattern = valuePattern(attribute, version);
  // An empty text in place of a required one counts as none.
  if (pattern === undefined) return { type: "string", ...(isRequired(attribute) && { minLength: 1 }) };
  return {
    type: "string",
    pattern: `^(?:${pattern})$${variable === undefined ? "" : `|${variable}`}`,
    patternErrorMessage: `${name} takes ${valueWords(attribute, version)}.`,
  };
}

/** The booleans or numbers that bake makes the same text of. */
function plainSchema({ kind, atLeast }: CacheAttribute, values: readonly AllowedValue[]): JsonSchema | undefined {
  if (kind === "bool") return { type: "boolean" };
  if (kind !== "int") return undefined;
  if (values.length > 0) return { type: "integer", enum: values.map(({ value }) => Number(value)) };
  return { type: "integer", minimum: atLeast ?? -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
}
