import { BundleError } from "../bundle/bundle-error.ts";
import { spell } from "../bundle/spell.ts";
import { nearestWord } from "../check/near-word.ts";
import { type CacheTarget, isRequired, knownAttributes, knownBackends } from "../emit/cache-known.ts";
import { valuePattern, valueWords } from "../emit/cache-values.ts";
import type { CacheAttribute, CacheBackend } from "../records/cache/backend.ts";
import type { CacheEntry } from "./entry.ts";
import { parseCache } from "./parse-cache.ts";

/**
 * The entry of a backend with attributes as an author writes them. Throws a `BundleError` that names the attribute when one is
 * unknown, missing, or not what BuildKit takes; values from JSON are checked like those from TypeScript.
 */
export function cacheEntry(type: string, given: unknown, target: CacheTarget): CacheEntry {
  const call = `${target.direction === "export" ? "cacheTo" : "cacheFrom"}.${type}`;
  const backend = knownBackends(target).find((known) => known.type === type);
  if (!backend) throw new BundleError(`${call} does not exist.`);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new BundleError(`${call}: the attributes are ${spell(given)}; write an object, such as {}.`);
  }
  const attributes = new Map(knownAttributes(backend, target));
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    if (value === undefined) continue;
    const attribute = attributes.get(name);
    if (!attribute) throw new BundleError(unknownAttribute(call, name, [...attributes.keys()], backend));
    const text = textOf(attribute, value, target);
    if (text === undefined) throw new BundleError(wrongValue(call, name, attribute, value, target));
    pairs.push([name, text]);
  }
  for (const [name, attribute] of attributes) {
    if (isRequired(attribute) && !pairs.some(([written]) => written === name)) {
      throw new BundleError(`${call} needs ${name}: ${attribute.doc.split(/(?<=\.)\s/, 1)[0]}`);
    }
  }
  const entry = { type, attrs: Object.fromEntries(pairs) };
  const wrong = refusalOf(entry, target);
  if (wrong) throw new BundleError(`${call}: ${wrong}`);
  return entry;
}

/** What stops a build with an entry although each value is one of its attribute. */
function refusalOf({ type, attrs }: CacheEntry, { direction, version }: CacheTarget): string | undefined {
  const { diagnostics } = parseCache({ ...attrs, type }, { direction, buildkit: version, tool: "bake" });
  // What an entry leaves out may stand in the environment of the daemon.
  const stopping = diagnostics.find(
    ({ effect, rule }) => effect.endsWith("error") && rule !== "cache-missing-attribute",
  );
  return stopping?.message;
}

function unknownAttribute(call: string, name: string, known: string[], { attributes }: CacheBackend): string {
  if (Object.hasOwn(attributes, name)) {
    return `${call} has no attribute ${spell(name)}; it has an effect only in the other direction.`;
  }
  const near = nearestWord(name, known);
  return `${call} has no attribute ${spell(name)}; ${near ? `did you mean ${near}?` : `it has ${known.join(", ")}.`}`;
}

// What was written in place of a secret is not repeated.
function wrongValue(
  call: string,
  name: string,
  attribute: CacheAttribute,
  value: unknown,
  target: CacheTarget,
): string {
  const takes = `${name} takes ${wordsFor(attribute, target)}`;
  return attribute.secret
    ? `${call}: ${takes}.`
    : `${call}: ${name} is ${spell(value)}; it takes ${wordsFor(attribute, target)}.`;
}

function wordsFor(attribute: CacheAttribute, { version }: CacheTarget): string {
  if (attribute.kind === "names") return "a name without semicolons, or several in a list";
  const said = valueWords(attribute, version);
  return said === "a text" ? "a text that is not empty" : said;
}

/** The value as the flags take it; nothing when it is none of the attribute. */
function textOf(attribute: CacheAttribute, value: unknown, { version }: CacheTarget): string | undefined {
  const { kind } = attribute;
  if (kind === "names") return namesText(value);
  if (kind === "bool") return typeof value === "boolean" ? String(value) : undefined;
  if (typeof value !== (kind === "int" ? "number" : "string")) return undefined;
  const text = String(value);
  const pattern = valuePattern(attribute, version);
  if (text === "") return undefined;
  return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(text) ? text : undefined;
}

function namesText(value: unknown): string | undefined {
  // Names that are read from a list elsewhere may come as one text.
  if (typeof value === "string") return value.split(";").every(isName) ? value : undefined;
  return Array.isArray(value) && value.length > 0 && value.every(isName) ? value.join(";") : undefined;
}

function isName(name: unknown): boolean {
  return typeof name === "string" && name !== "" && !name.includes(";");
}
