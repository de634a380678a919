import { isSince } from "../records/release.ts";
import type { CacheAttribute, CacheBackend } from "../records/cache/backend.ts";
import { csvText } from "../cache/format-csv.ts";
import { cacheNotes, describeBackend } from "./cache-describe.ts";
import { exampleEntry } from "./cache-example.ts";
import { isRequired, knownAttributes, knownBackends } from "./cache-known.ts";
import type { EntryForm } from "./cache-object.ts";
import { escapePattern, valuePattern, valueWords } from "./cache-values.ts";
import type { JsonSchema } from "./json-schema.ts";

const field = '(?:[^",]*|"[^"]*(?:""[^"]*)*")';
const image = '(?:[^",=\\s]+|"[^",=\\s]+")';
const end = "(?=,|(?:\\r?\\n)?$)";
/** As far as the name of a field, wherever in the line it stands. */
const toField = `(?:${field},)*"?`;

/**
 * An entry as the flags of buildx take it, in any order, case of names and quoting. One condition for each type, and one
 * pattern for each thing that can be wrong, so that an editor says what is wrong. A name that stands twice has to be right twice.
 */
export function stringSchema(form: EntryForm): JsonSchema {
  const backends = knownBackends(form);
  const types = backends.map(({ type }) => type);
  return {
    type: "string",
    ...open(
      // Without any "=" a value is a list of image references; empty ones are skipped.
      `^(?:(?:${image}(?:,${image})*)?(?:\\r?\\n)?$|${toField}${anyCase("type")}=(?:${types.join("|")})"?${end})`,
      `Write type= and one of ${types.join(", ")}, or the name of an image alone.`,
      form,
    ),
    examples: backends.map((backend) => csvText(exampleEntry(backend, form))),
    allOf: backends.map((backend) => ({
      if: { type: "string", pattern: `^${toField}${anyCase("type")}=${backend.type}"?${end}` },
      // oxlint-disable-next-line unicorn/no-thenable
      then: {
        ...cacheNotes(`type=${backend.type}`, describeBackend(backend)),
        type: "string",
        allOf: [...patternsOf(backend, form)],
      },
    })),
  };
}

function* patternsOf(backend: CacheBackend, form: EntryForm): Generator<JsonSchema> {
  const { type } = backend;
  const attributes = knownAttributes(backend, form);
  const names = attributes.map(([name]) => name);
  const key = ["type", ...names].map(anyCase).join("|");
  const pair = `(?:(?:${key})=[^",]*|"(?:${key})=[^"]*(?:""[^"]*)*")`;
  yield {
    type: "string",
    ...open(`^${pair}(?:,${pair})*(?:\\r?\\n)?$`, `type=${type} takes ${names.join(", ")}, each as name=value.`, form),
  };
  yield {
    type: "string",
    ...open(onlyWith("type", type), `The type stands here twice; it is ${type} or the other.`, form),
  };
  for (const [name, attribute] of attributes) yield* patternsOfAttribute(type, name, attribute, form);
}

function* patternsOfAttribute(
  type: string,
  name: string,
  attribute: CacheAttribute,
  form: EntryForm,
): Generator<JsonSchema> {
  const pattern = valuePattern(attribute, form.version);
  if (pattern !== undefined) {
    yield { type: "string", ...open(onlyWith(name, pattern), wrongValue(name, attribute, form), form) };
  }
  const filled = `${toField}${anyCase(name)}=(?!"?${end})`;
  if (isRequired(attribute)) yield { type: "string", ...open(`^${filled}`, `type=${type} needs ${name}.`, form) };
}

/** Wherever the attribute stands, its whole value matches. */
function onlyWith(name: string, pattern: string): string {
  return `^(?!${toField}${anyCase(name)}=(?!(?:${pattern})"?${end}))`;
}

function wrongValue(name: string, attribute: CacheAttribute, { version }: EntryForm): string {
  const row = attribute.bad?.find(
    ({ readable, since, until }) =>
      readable !== true && (!since || isSince(version, since)) && !(until && isSince(version, until)),
  );
  const takes = `${name} takes ${valueWords(attribute, version)}`;
  return row ? `${takes}; with anything else, ${row.effect.replaceAll("`", "")}.` : `${takes}.`;
}

/** The name of an attribute in any case: of other alphabets, Go lowers two letters to one of ours. */
function anyCase(name: string): string {
  return name.replaceAll(/./g, (letter) => {
    if (!/[a-z]/.test(letter)) return escapePattern(letter);
    const others = letter === "k" ? "\\u212a" : letter === "i" ? "\\u0130" : "";
    return `[${letter}${letter.toUpperCase()}${others}]`;
  });
}

function open(pattern: string, patternErrorMessage: string, { variable }: EntryForm): JsonSchema {
  return { pattern: variable === undefined ? pattern : `${pattern}|${variable}`, patternErrorMessage };
}
