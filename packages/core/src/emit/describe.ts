import type { Field, Kind } from "../records/record.ts";
import { isSince, lineOf, type Version } from "../records/release.ts";
import { isLeaf, tableIn } from "../records/walk.ts";
import { defaultText, jsonOf, valuesIn } from "./literal.ts";
import { tomlKey } from "../toml/spell-key.ts";
import { keyUrl, tableUrl } from "./site.ts";

const maxLines = 8;
const maxTraps = 280;

/**
 * The hover of a key for one release: at most 8 lines, the answer first and the address of its page last. Each line is
 * inline Markdown. Schemas, the language server and `explain` show the same lines.
 */
export function describe(path: readonly string[], field: Field, version: Version): string[] {
  const [first = "", ...rest] = sentences(field.doc);
  const head = [...deprecation(field, version), first, facts(field, version), ...allowed(field, version)];
  const tail = [...example(path, field), isLeaf(field) ? keyUrl(path) : tableUrl(path)];
  const body = [...traps(rest), ...bad(field, version).slice(0, 2)];
  return [...head, ...body.slice(0, maxLines - head.length - tail.length), ...tail];
}

/** The sentences of a Markdown text. A sentence ends where a space and a capital, a digit, a quote or code follow. */
export function sentences(text: string): string[] {
  return text.trim().split(/(?<=[.!?])\s+(?=[A-Z0-9`"([])/);
}

/** What a key holds, in TOML's words. */
export function kindName(kind: Kind): string {
  if (kind === "bool") return "boolean";
  if (kind === "int") return "integer";
  if (kind === "any") return "free-form table";
  if (typeof kind === "string") return kind;
  if ("table" in kind) return "table";
  if ("map" in kind) {
    const what = kind.map === "string" ? "strings" : "tables";
    return `table of ${what}, one for each ${kind.key.label}`;
  }
  if (tableIn(kind)) return "list of tables";
  return `list of ${kindName(kind.list)}s`;
}

/** A version as people say it: the first release of a line is the line. */
export function sinceName(since: Version): string {
  return since.endsWith(".0") ? lineOf(since) : since;
}

function deprecation({ deprecated }: Field, version: Version): string[] {
  if (!deprecated || !isSince(version, deprecated.since)) return [];
  return [`DEPRECATED. Use \`${deprecated.use}\` instead (since ${sinceName(deprecated.since)}).`];
}

function facts(field: Field, version: Version): string {
  const parts = [kindName(field.kind)];
  const preset = defaultText(field, version);
  if (preset !== undefined) parts.push(`default ${preset}`);
  // 0.8.0 stands for "0.8 or earlier"; that is older than everything we describe.
  if (!field.since.startsWith("0.8.")) parts.push(`since ${sinceName(field.since)}`);
  return parts.join(", ");
}

function allowed(field: Field, version: Version): string[] {
  const values = valuesIn(field, version);
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

function bad({ onBad = [] }: Field, version: Version): string[] {
  return onBad
    .filter(({ since }) => since === undefined || isSince(version, since))
    .filter(({ until }) => until === undefined || !isSince(version, until))
    .map(({ value, effect }) => `${isCode(value) ? `\`${value}\`` : value}: ${effect}`);
}

/** A TOML value rather than words about one. */
function isCode(text: string): boolean {
  return text.startsWith("{") || jsonOf(text) !== undefined;
}

function example(path: readonly string[], field: Field): string[] {
  const key = path.at(-1) ?? "";
  return field.example === undefined ? [] : [`\`${tomlKey(key)} = ${field.example}\``];
}
