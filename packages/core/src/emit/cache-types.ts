import type { CacheAttribute, CacheBackend, CacheDirection } from "../records/cache/backend.ts";
import { latest } from "../records/release.ts";
import { describeAttribute } from "./cache-describe.ts";
import { type CacheTarget, isRequired, knownAttributes, knownBackends, knownValues } from "./cache-known.ts";
import { cacheUrl } from "./cache-url.ts";

const head = `// Made from the records by \`npm run generate\`; do not edit.
import type { CacheEntry } from "../cache/entry.ts";

/** A Go duration, such as \`"10m"\` or \`"1h30m"\`. There are no days, and a number needs its unit. */
export type CacheDuration =
  | "0"
  | \`\${number}\${"ns" | "us" | "ms" | "s" | "m" | "h"}\`
  | \`\${number}h\${number}m\`
  | \`\${number}m\${number}s\`
  | \`\${number}h\${number}m\${number}s\`;
`;

const flags: Record<CacheDirection, string> = { export: "CacheTo", import: "CacheFrom" };

/**
 * TypeScript source of what authors write about caches, for the newest release: one interface for the attributes of each
 * backend and direction, with the hover of each as its comment, and the functions that take them.
 */
export function cacheTypesSource(): string {
  const directions = Object.keys(flags) as CacheDirection[];
  return [head, ...directions.flatMap((direction) => Array.from(sources({ direction, version: latest.newest })))].join(
    "\n",
  );
}

function* sources(target: CacheTarget): Generator<string> {
  const flag = flags[target.direction];
  const backends = knownBackends(target);
  for (const backend of backends) {
    const members = knownAttributes(backend, target).map(([name, attribute]) =>
      member(backend, name, attribute, target),
    );
    yield `${comment(["", backend.doc])}export interface ${typeName(backend, target)} {\n${members.join("")}}\n`;
  }
  const functions = backends.map((backend) => {
    const optional = knownAttributes(backend, target).some(([, attribute]) => isRequired(attribute)) ? "" : "?";
    const doc = comment(["  ", backend.doc, cacheUrl(backend.type)]);
    return `${doc}  ${backend.type}(attributes${optional}: ${typeName(backend, target)}): CacheEntry;\n`;
  });
  yield `/** A function for each backend; what it returns can be written anywhere that holds a cache. */\nexport interface ${flag}Functions {\n${functions.join("")}}\n`;
  const union = backends.map(
    (backend) => `  | ({ type: ${JSON.stringify(backend.type)} } & ${typeName(backend, target)})`,
  );
  yield `/** One entry with its type, as an object. */\nexport type ${flag} =\n${union.join("\n")};\n`;
}

/** `CacheToRegistry`, `CacheFromS3`. */
function typeName({ type }: CacheBackend, { direction }: CacheTarget): string {
  return `${flags[direction]}${type.charAt(0).toUpperCase()}${type.slice(1)}`;
}

function member(backend: CacheBackend, name: string, attribute: CacheAttribute, target: CacheTarget): string {
  const mark = isRequired(attribute) ? "" : "?";
  const key = /^[a-z]\w*$/.test(name) ? name : JSON.stringify(name);
  return `${comment(["  ", ...describeAttribute(backend, name, attribute, target)])}  ${key}${mark}: ${typeOf(attribute, target)};\n`;
}

function typeOf(attribute: CacheAttribute, { version }: CacheTarget): string {
  const values = knownValues(attribute, version).map(({ value }) => value);
  if (values.length > 0)
    return values.map((value) => (attribute.kind === "int" ? value : JSON.stringify(value))).join(" | ");
  switch (attribute.kind) {
    case "bool":
      return "boolean";
    case "int":
      return "number";
    case "duration":
      return "CacheDuration";
    case "names":
      return "string | readonly string[]";
    case "string":
      return "string";
  }
}

/** A comment of one paragraph for each line, behind the indentation that comes first. */
function comment([indent = "", ...lines]: string[]): string {
  const texts = lines.map((line) => line.trim().replaceAll("*/", "*\\/"));
  if (texts.length === 1) return `${indent}/** ${texts[0]} */\n`;
  return `${indent}/**\n${texts.map((text) => `${indent} * ${text}\n`).join(`${indent} *\n`)}${indent} */\n`;
}
