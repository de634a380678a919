import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Field, Kind, Table } from "../src/records/record.ts";
import { isSince, lineOf, lines, oldest, type Version } from "../src/records/release.ts";
import { root } from "../src/records/tables/root.ts";
import { fieldsOf, isLeaf, tableIn, walk } from "../src/records/walk.ts";

/** The leaf keys of upstream's Go structs, with the type that each has from a line on. */
interface Upstream {
  path: string;
  since: Version;
  types: Record<Version, string>;
}

const upstream: Upstream[] = JSON.parse(readFileSync(new URL("upstream/structs.json", import.meta.url), "utf8"));
const entries = [...walk(root)].map(({ path, field, table }) => ({
  path: spell(path),
  name: path.at(-1),
  field,
  table,
}));
const leaves = entries.filter(({ field }) => isLeaf(field));
const tables = new Set(entries.flatMap(({ table }) => [table, ...Object.values(table.embeds ?? {})]));

test.for(entries)("$path", ({ field, table, name }) => {
  expect(isKnown(field.since)).toBe(true);
  expect(field.source).toMatch(/^[\w./-]+\.go:\d+$/);
  expectReadable(field.doc);
  expect(field.doc.split(/\s+/).length, "words in doc").toBeLessThanOrEqual(120);

  const values = (field.values ?? []).map(({ value }) => value);
  expect(new Set(values).size).toBe(values.length);
  for (const value of field.values ?? []) {
    expect(value.doc).toMatch(/^[A-Z`].*\.$/);
    if (value.since) expect(isKnown(value.since)).toBe(true);
  }
  for (const value of bareDefaults(field)) {
    if (values.length > 0) expect(values).toContain(value);
  }
  if (Array.isArray(field.default)) {
    const starts = field.default.map(({ from }) => from);
    expect(starts.every(isKnown)).toBe(true);
    expect(starts[0]).toBe(field.since);
  }

  if (field.deprecated) {
    expect(isKnown(field.deprecated.since)).toBe(true);
    expect(find(table, field.deprecated.use), field.deprecated.use).toBeDefined();
  }
  for (const alias of field.alias ?? []) {
    const clash = [...fieldsOf(table).keys()].find(
      (other) => other !== name && other.toLowerCase() === alias.toLowerCase(),
    );
    expect(clash, `${alias} is a key of its own`).toBeUndefined();
  }
  for (const { since, until } of field.onBad ?? []) {
    for (const version of [since, until]) if (version) expect(isKnown(version)).toBe(true);
  }
  for (const { text, cause } of field.symptoms ?? []) {
    expect(text.trim()).toBe(text);
    expect(cause).toMatch(/\.$/);
  }
  if (field.without) expect(field.without).toMatch(/^[a-zA-Z].*[^.]$/);
  if (isLeaf(field)) expect(field.example).toBeDefined();
});

test.for([...tables])("$struct", (table) => {
  expectReadable(table.doc);
  expect(table.source).toMatch(/^[\w./-]+\.go:\d+$/);
  const aliases = [...fieldsOf(table).values()].flatMap((field) => field.alias ?? []);
  expect(new Set(aliases.map((alias) => alias.toLowerCase())).size).toBe(aliases.length);
});

describe("the Go structs of every release", () => {
  test.for(lines)("$line", ({ newest }) => {
    const theirs = upstream.filter(({ since }) => isSince(newest, since)).map(({ path }) => path);
    const ours = leaves.filter(({ field }) => isSince(newest, field.since)).map(({ path }) => path);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  test.for(upstream)("$path", ({ path, since, types }) => {
    const field = leaves.find((leaf) => leaf.path === path)?.field;
    expect(field?.since).toBe(since);
    for (const [from, type] of Object.entries(types)) {
      expect(goTypes(field?.kind, from)).toContain(type.replace(/^\*/, ""));
    }
    const newest = Object.values(types).at(-1);
    expect(field?.pointer ?? false).toBe(newest?.startsWith("*"));
  });
});

/** The path as upstream's lists spell it: names with a dot are quoted. */
function spell(path: string[]): string {
  return path
    .map((name) => (name.includes(".") ? JSON.stringify(name) : name))
    .join(".")
    .replaceAll(".[]", "[]");
}

/** Follows a dotted path of keys without dots, from the table that the path is relative to. */
function find(table: Table, path: string): Field | undefined {
  const [name = "", ...rest] = path.split(".");
  const field = fieldsOf(table).get(name);
  if (rest.length === 0) return field;
  const inner = field && tableIn(field.kind);
  return inner && find(inner.table, rest.join("."));
}

function goTypes(kind: Kind | undefined, line: string): string[] {
  switch (kind) {
    case "bool":
    case "string":
      return [kind];
    case "int":
      return ["int", "int64"];
    case "size":
      return [isSince(line, "0.12") ? "DiskSpace" : "int64"];
    case "duration":
      return [isSince(line, "0.12") ? "Duration" : "int64"];
    case "any":
      return ["map[string]any"];
    case undefined:
      return [];
  }
  if ("list" in kind) return goTypes(kind.list, line).map((type) => `[]${type}`);
  if ("map" in kind) return goTypes(kind.map, line).map((type) => `map[string]${type}`);
  return [];
}

/** Whether upstream made this release: no later than the newest patch of its line, or older than all lines. */
function isKnown(version: string): boolean {
  const line = lines.find((described) => described.line === lineOf(version));
  return isSince((line ?? oldest).newest, version) && /^0\.\d+\.\d+$/.test(version);
}

/** Defaults that are one word, as opposed to a description. */
function bareDefaults({ default: value = [] }: Field): string[] {
  const all = typeof value === "string" ? [value] : value.map((entry) => entry.value);
  return all.filter((text) => /^[\w.-]+$/.test(text));
}

function expectReadable(doc: string): void {
  const [first = ""] = /^.*?[.](?= [A-Z`]|$)/.exec(doc) ?? [];
  expect(first).toMatch(/^[A-Z`].*\.$/);
  expect(first.length, first).toBeLessThanOrEqual(160);
  expect(doc).toMatch(/[.]$/);
  expect(doc).not.toMatch(/\b(?:please|should|simply)\b/i);
}
