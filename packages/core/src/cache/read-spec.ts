import { lowerCase } from "../lower-case.ts";
import type { Client } from "./client.ts";
import type { CsvField } from "./csv.ts";
import type { ReadAttribute, ReadEntry } from "./entry.ts";

/** Why a client does not read a value: what it prints, and where. */
export interface SpecRefusal {
  why:
    | "csv"
    | "no-equals"
    | "no-type"
    | "empty"
    | "not-a-string"
    | "no-objects"
    | "unquoted-key"
    | "no-value"
    | "github";
  says: string;
  start: number;
  end: number;
}

/** Reads one value of a flag as a client does, before it looks at its environment. */
export function readSpec(text: string, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  if (text === "" && client.skipsEmpty) return [];
  const whole = { start: 0, end: text.length };
  if (client.shorthand === "no-type" && !text.includes("type=")) return [reference(text, whole)];
  const fields = client.readCsv(text);
  if ("says" in fields) return { why: fields.says === "EOF" ? "empty" : "csv", ...fields };
  if (isShorthand(text, fields, client)) return readReferences(fields, client);
  return readEntry(text, fields, client, flag);
}

function isShorthand(text: string, fields: CsvField[], { shorthand }: Client): boolean {
  if (shorthand === "text") return !text.includes("=");
  if (shorthand === "no-type") return false;
  return (shorthand === "fields" || fields.length === 1) && fields.every(({ value }) => !value.includes("="));
}

/** https://github.com/docker/buildx/blob/v0.36.1/util/buildflags/cache.go#L151: there, each field is read as a value once more. */
function readReferences(fields: CsvField[], client: Client): ReadEntry[] | SpecRefusal {
  const entries: ReadEntry[] = [];
  for (const field of fields) {
    const span = { start: field.start, end: field.end };
    if (client.shorthand !== "text") {
      entries.push(reference(field.value, span));
      continue;
    }
    const again = client.readCsv(field.value);
    if ("says" in again) return { why: again.says === "EOF" ? "empty" : "csv", says: again.says, ...span };
    const [only, ...more] = again;
    if (!only || more.length > 0) return { why: "no-equals", says: `invalid value ${only?.value ?? ""}`, ...span };
    entries.push(reference(only.value, span));
  }
  return entries;
}

function reference(value: string, span: { start: number; end: number }): ReadEntry {
  const attribute = { name: "ref", value, key: span, text: span };
  return { type: "registry", attributes: [attribute], replaced: [], typeText: span, span, shorthand: true, index: 0 };
}

function readEntry(text: string, fields: CsvField[], client: Client, flag: string): ReadEntry[] | SpecRefusal {
  const span = { start: 0, end: text.length };
  const entry: ReadEntry = { type: "", attributes: [], replaced: [], typeText: span, span, index: 0 };
  const all: ReadAttribute[] = [];
  for (const field of fields) {
    const equals = field.value.indexOf("=");
    if (equals < 0) {
      return { why: "no-equals", says: `invalid value ${field.value}`, start: field.start, end: field.end };
    }
    all.push({
      name: lowerCase(field.value.slice(0, equals)),
      value: field.value.slice(equals + 1),
      key: { start: field.at(0), end: field.at(equals) },
      text: { start: field.at(equals + 1), end: field.at(field.value.length) },
    });
  }
  setAttributes(entry, all);
  if (entry.type === "") return { why: "no-type", says: client.typeMissing(flag, JSON.stringify(text)), ...span };
  return [entry];
}

/** Gives an entry its type and attributes; the last one of a name counts. */
export function setAttributes(entry: ReadEntry, all: readonly ReadAttribute[]): void {
  const last = new Map<string, ReadAttribute>();
  for (const attribute of all) {
    const known = last.get(attribute.name);
    if (known && attribute.name !== "type") entry.replaced.push(known);
    // What is set anew goes to the end.
    last.delete(attribute.name);
    last.set(attribute.name, attribute);
  }
  const type = last.get("type");
  last.delete("type");
  if (type) {
    entry.type = type.value;
    entry.typeText = type.text;
  }
  entry.attributes.push(...last.values());
}
