import type { CacheAttribute, CacheBackend } from "../records/cache/backend.ts";
import type { ByRelease } from "../records/record.ts";
import { isSince } from "../records/release.ts";
import { sinceOf } from "../cache/known-attribute.ts";
import { type CacheTarget, knownValues } from "./cache-known.ts";
import { cacheUrl } from "./cache-url.ts";
import type { JsonSchema } from "./json-schema.ts";
import { sentences, sinceName } from "./describe.ts";

const maxTraps = 280;

/** What a value is, in words. */
export const cacheKindNames: Readonly<Record<CacheAttribute["kind"], string>> = {
  bool: "boolean",
  int: "integer",
  string: "text",
  duration: "Go duration",
  names: "names with semicolons between them",
};

/** The hover of an attribute for one release: at most 8 lines of inline Markdown, the answer first, its address last. */
export function describeAttribute(
  backend: CacheBackend,
  name: string,
  attribute: CacheAttribute,
  target: CacheTarget,
): string[] {
  const [first = "", ...rest] = sentences(attribute.doc);
  return [
    first,
    facts(attribute, target),
    ...variables(attribute),
    ...allowed(attribute, target),
    ...traps(rest),
    ...(attribute.secret ? [] : [`\`${name}=${attribute.example}\``]),
    cacheUrl(backend.type, name),
  ];
}

/** The hover of a backend. */
export function describeBackend({ type, doc }: CacheBackend): string[] {
  return [doc, cacheUrl(type)];
}

/** A title and a text of a few lines, as the language services of JSON and YAML show them. */
export function cacheNotes(title: string, lines: readonly string[]): JsonSchema {
  return { title, description: lines.join("\n"), markdownDescription: lines.join("\n\n") };
}

/** What holds in a release when the attribute is absent, in words. */
export function defaultWords(preset: string | ByRelease | undefined, version: string): string | undefined {
  if (preset === undefined || typeof preset === "string") return preset;
  return preset.findLast(({ from }) => isSince(version, from))?.value;
}

function facts(attribute: CacheAttribute, { direction, version }: CacheTarget): string {
  const parts: string[] = [cacheKindNames[attribute.kind]];
  if (attribute.required) parts.push("required");
  const preset = defaultWords(attribute.default, version);
  if (preset !== undefined) parts.push(`default ${preset}`);
  const since = sinceOf(attribute, direction);
  // 0.8.0 stands for "0.8 or earlier"; that is older than everything we describe.
  if (!since.startsWith("0.8.")) parts.push(`since ${sinceName(since as CacheAttribute["since"])}`);
  if (attribute.secret) parts.push("secret");
  return parts.join(", ");
}

function variables({ env = [] }: CacheAttribute): string[] {
  if (env.length === 0) return [];
  const named = (side: string): string =>
    env
      .filter((variable) => variable.side === side)
      .map(({ name }) => `\`${name}\``)
      .join(" or ");
  const client = named("client");
  const daemon = named("daemon");
  const places = [...(client ? [`${client} of the client`] : []), ...(daemon ? [`${daemon} of the daemon`] : [])];
  return [`Else: ${places.join(", then ")}`];
}

function allowed(attribute: CacheAttribute, { version }: CacheTarget): string[] {
  const values = knownValues(attribute, version);
  return values.length === 0 ? [] : [`One of: ${values.map(({ value }) => `\`${value}\``).join(", ")}`];
}

/** As many whole sentences as fit into a few rows of a hover. */
function traps(rest: readonly string[]): string[] {
  let text = "";
  for (const sentence of rest) {
    const longer = `${text} ${sentence}`.trim();
    if (longer.length > maxTraps) break;
    text = longer;
  }
  return text === "" ? [] : [text];
}
