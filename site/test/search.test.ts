import { explain, records, spellPath, walk } from "@buildkit-config/core";
import { expect, test } from "vitest";
import { attributes } from "../src/cache/backends.ts";
import { buildMoreIndex, buildIndex } from "../src/search/index/build-index.ts";
import { joinIndexes } from "../src/search/join-indexes.ts";
import { pack } from "../src/search/index/pack.ts";
import { type PackedIndex, unpack } from "../src/search/packed-index.ts";
import { type Hit, prepare, rank } from "@buildkit-config/core/search";
import type { SearchIndex } from "../src/search/search-index.ts";
import { errors, names, questions } from "./search-queries.ts";

// As the browser gets it.
const asSent = (index: SearchIndex) => unpack(JSON.parse(JSON.stringify(pack(index))) as PackedIndex);
const searchable = prepare(joinIndexes(asSent(buildIndex()), asSent(buildMoreIndex())));

function told(hit: Hit | undefined): string | undefined {
  if (!hit) return undefined;
  return hit.kind === "error" ? `error about ${hit.about.name}` : `${hit.thing.kind} ${hit.thing.name}`;
}

function found(query: string): (string | undefined)[] {
  return rank(searchable, query).hits.map(told);
}

test.for([...names, ...errors, ...questions])("$typed: $first", ({ typed, first }) => {
  expect(found(typed)[0]).toBe(first);
});

test("every key and table is found by its own path first", () => {
  for (const { path } of walk(records)) {
    expect(found(spellPath(path))[0]).toMatch(/^(?:key|table) /);
    expect(found(spellPath(path))[0]?.replace(/^\w+ /, "")).toBe(spellPath(path));
  }
});

test("a wrong spelling leads to the key that check means by it", () => {
  const aliases = [...walk(records)].flatMap(({ field }) => field.alias ?? []);
  for (const alias of new Set(aliases)) {
    const meant = explain(alias);
    if (meant.kind !== "key") continue;
    const alike = [meant.path, ...meant.others].flatMap((path) => [`key ${path}`, `table ${path}`]);
    expect(alike, alias).toContain(found(alias)[0]);
  }
});

test("every error line that a record knows is found by itself and inside a log", () => {
  for (const hit of searchable.hits) {
    if (hit.kind !== "error") continue;
    const { text } = hit.error;
    const same = rank(searchable, text).hits.filter((other) => other.kind === "error" && other.error.text === text);
    expect(same, text).toContain(hit);
    if (/^failed to \w+$/.test(text)) continue;
    const log = `#1 [auth] token\r\nERROR: failed to solve: ${text}: exit 1\r\n`;
    expect(rank(searchable, log).hits, text).toContain(hit);
  }
});

test("a line that only shares a common beginning with an error is not taken for it", () => {
  expect(
    found("ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory"),
  ).toEqual([]);
});

test("what both workers share stands once in the list", () => {
  const all = found("reservedSpace");
  expect(all).toContain("key worker.oci.reservedSpace");
  expect(all).not.toContain("key worker.containerd.reservedSpace");
  expect(found("containerd reservedSpace")).not.toContain("key worker.oci.reservedSpace");
});

test("what several caches share stands once in the list, that of the cache which is asked for", () => {
  expect(found("ignore-error").filter((name) => name?.endsWith("ignore-error"))).toEqual([
    "attribute registry.ignore-error",
    "attribute inline.ignore-error",
  ]);
  for (const { name, backend } of attributes) {
    expect(found(`${backend.type}.${name}`)[0]).toBe(`attribute ${backend.type}.${name}`);
  }
});

test("nothing is found for nothing, and near names are offered for what is unlike everything", () => {
  expect(rank(searchable, "  ")).toEqual({ hits: [], near: [] });
  expect(rank(searchable, "qqqqzzzz")).toEqual({ hits: [], near: [] });
  const { hits, near } = rank(searchable, "mxprlelism");
  expect(hits).toEqual([]);
  expect(near[0]).toBe("max-parallelism");
});
