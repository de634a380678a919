import { type BakeValue, isBakeText, readBakeText } from "./bake-value.ts";
import type { Client } from "./client.ts";
import type { ReadAttribute, ReadEntry } from "./entry.ts";
import type { FileText } from "./file-text.ts";
import { plainDecimal } from "./decimal.ts";
import { setAttributes, readSpec, type SpecRefusal } from "./read-spec.ts";

/** An entry as data: bake's object form. */
export type CacheObject = Readonly<Record<string, unknown>>;

const nowhere = { start: 0, end: 0 };

/** What bake reads from a file: the text of a list, of an object, or of one string. */
export function readBake(text: string, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  // HCL puts accents and their letters together before anybody reads a string.
  if (!isBakeText(text)) return readWithin(composedText(text), client, flag);
  const value = readBakeText(text);
  return "says" in value ? value : readBakeValue(value, client, flag);
}

function readBakeValue(value: BakeValue, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  const items = value.kind === "list" ? value.items : [value];
  const entries: ReadEntry[] = [];
  const texts = client.plainIsText ? items.map(asText) : items;
  for (const item of client.objects ? texts : distinct(texts)) {
    const read = readElement(item, client, flag);
    if ("says" in read) return read;
    entries.push(...read);
  }
  return entries;
}

/** The strings of a list, each once and none that is empty. */
function distinct(items: readonly BakeValue[]): BakeValue[] {
  const seen = new Set([""]);
  return items.filter((item) => {
    if (item.kind !== "string") return true;
    const isNew = !seen.has(item.value);
    seen.add(item.value);
    return isNew;
  });
}

function asText(item: BakeValue): BakeValue {
  const { start, end } = item;
  const value = item.kind === "number" ? plainDecimal(item.raw) : item.kind === "other" ? item.value : null;
  return value === null ? item : { kind: "string", value: String(value), start, end, at: () => start };
}

function readElement(value: BakeValue, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  if (value.kind === "string") {
    // Since bake takes objects, it leaves empty strings and what is not known out.
    if (client.objects && !client.bakeSendsAll && value.value === "") return [];
    return readWithin(composedText(value.value, value.at), client, flag);
  }
  const { start, end } = value;
  // What bake works out, nobody can read from the text.
  if (value.kind === "expression") return [];
  if (value.kind === "object" && client.objects) return readPairs(value, client, flag);
  if (value.kind === "other" && value.value === null) return { why: "no-value", says: "value is null", start, end };
  return { why: client.objects ? "not-a-string" : "no-objects", says: "string required", start, end };
}

/** https://github.com/docker/buildx/blob/v0.36.1/util/buildflags/cache_cty.go#L63 */
function readPairs(
  { pairs, start, end }: BakeValue & { kind: "object" },
  client: Client,
  flag: string,
): ReadEntry[] | SpecRefusal {
  const entry: ReadEntry = {
    type: "",
    attributes: [],
    replaced: [],
    typeText: { start, end },
    span: { start, end },
    object: true,
    index: 0,
  };
  const all: ReadAttribute[] = [];
  for (const { key, keySpan, value } of pairs) {
    const span = { start: value.start, end: value.end };
    if (value.kind === "list" || value.kind === "object") {
      return { why: "not-a-string", says: `element ${JSON.stringify(key)}: string required`, ...span };
    }
    if (value.kind === "other" && value.value === null) return { why: "no-value", says: "value is null", ...span };
    const text = value.kind === "number" ? plainDecimal(value.raw) : String(value.value);
    all.push({ name: key, value: text, key: keySpan, text: span });
  }
  setAttributes(entry, all);
  if (entry.type === "") return { why: "no-type", says: client.typeMissing(flag, "the object"), start, end };
  return [entry];
}

function textOf(value: string | number | boolean | bigint): string {
  return typeof value === "number" ? plainDecimal(String(value)) : String(value);
}

/** The entry of an object that is data already. */
export function readObject(object: CacheObject | null, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  if (object === null) return { why: "no-value", says: "value is null", ...nowhere };
  if (!client.objects) return { why: "no-objects", says: "string required", ...nowhere };
  if (typeof object !== "object" || Array.isArray(object))
    return { why: "not-a-string", says: "string required", ...nowhere };
  const entry: ReadEntry = {
    type: "",
    attributes: [],
    replaced: [],
    typeText: nowhere,
    span: nowhere,
    object: true,
    index: 0,
  };
  const all: ReadAttribute[] = [];
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    if (value === null) return { why: "no-value", says: "value is null", ...nowhere };
    if (typeof value === "object" || typeof value === "function" || typeof value === "symbol") {
      return { why: "not-a-string", says: `element ${JSON.stringify(name)}: string required`, ...nowhere };
    }
    all.push({ name, value: textOf(value as string), key: nowhere, text: nowhere });
  }
  setAttributes(entry, all);
  if (entry.type === "") return { why: "no-type", says: client.typeMissing(flag, "the object"), ...nowhere };
  return [entry];
}

/** Where composing moves characters, places are only near, and never behind the end. */
function composedText(text: string, at: (index: number) => number = (index) => index): FileText {
  return { text: text.normalize(), at: (index) => at(Math.min(index, text.length)) };
}

/** Reads a value that stands in a file where its own places are others. */
export function readWithin({ text, at }: FileText, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  const read = readSpec(text, client, flag);
  return "says" in read ? { ...read, start: at(read.start), end: at(read.end) } : read.map((entry) => moved(entry, at));
}

/** An entry whose places are those in the text around its string. */
function moved(entry: ReadEntry, at: (index: number) => number): ReadEntry {
  const move = (span: { start: number; end: number }) => ({ start: at(span.start), end: at(span.end) });
  const moveAttribute = (attribute: ReadEntry["attributes"][number]) => ({
    ...attribute,
    key: move(attribute.key),
    text: move(attribute.text),
  });
  return {
    ...entry,
    attributes: entry.attributes.map(moveAttribute),
    replaced: entry.replaced.map(moveAttribute),
    typeText: move(entry.typeText),
    span: move(entry.span),
  };
}
