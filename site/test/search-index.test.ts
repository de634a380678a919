import { gzipSync } from "node:zlib";
import { allRules, guides, isLeaf, records, symptoms, walk } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { expect, test } from "vitest";
import { attributes, backends } from "../src/cache/backends.ts";
import { type PackedIndex, unpack } from "../src/search/packed-index.ts";
import type { SearchIndex } from "../src/search/search-index.ts";
import { buildMoreIndex, buildIndex } from "../src/search/index/build-index.ts";
import { joinIndexes } from "../src/search/join-indexes.ts";
import { base, isServed, pages, served } from "./built.ts";

const parts = [served("search-index.json"), served("search-index-more.json")] as const;
const [keys, caches] = parts.map((json) => unpack(JSON.parse(json) as PackedIndex)) as [SearchIndex, SearchIndex];
const index = joinIndexes(keys, caches);

test("the index holds every key, attribute, rule, symptom, guide and preset, and whatever it names is served", () => {
  const of = (wanted: string) => index.things.filter(({ kind, name }) => kind === wanted && name !== "");
  const twins = of("key").filter(({ twin }) => twin).length;
  expect(of("key").length + twins).toBe([...walk(records)].filter(({ field }) => isLeaf(field)).length);
  const shared = of("attribute").flatMap((thing) => thing.shared ?? []);
  expect(of("attribute").length + shared.length).toBe(attributes.length);
  expect(of("cache").length).toBe(backends.length);
  expect(of("rule").length).toBe(allRules.length);
  expect(of("symptom").length).toBe(symptoms.length);
  expect(of("guide").length).toBe(guides.length);
  expect(of("preset").length).toBe(Object.keys(presets).length);
  expect(index.things.map(({ at }) => `/${at.replace(/#.*/, "")}`).filter((path) => !isServed(path))).toEqual([]);
});

test("a known error leads to where its page tells of it", () => {
  const html = pages();
  for (const { text: error, about } of index.errors) {
    expect(html.get(`/${index.things[about]?.at}`), error).toContain('id="symptoms"');
  }
});

test("the index takes at most 15 kB, and 10 kB beside it for rules and caches", () => {
  const [most = 0, others = 0] = parts.map((json) => gzipSync(json).length);
  expect(most).toBeLessThanOrEqual(15_000);
  expect(others).toBeLessThanOrEqual(10_000);
});

test("what is sent is the index that was built", () => {
  expect(keys).toEqual(JSON.parse(JSON.stringify(buildIndex())));
  expect(caches).toEqual(JSON.parse(JSON.stringify(buildMoreIndex())));
});

test("the script of the search takes at most 12 kB, most of it when the search is first opened", () => {
  const page = pages().get("/rules/") ?? "";
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1] ?? "");
  const first = scripts.filter((script) => served(script.slice(base.length - 1)).includes("site-search"));
  expect(first).toHaveLength(1);
  const all = withImports(first);
  expect(all.length).toBeGreaterThan(1);
  expect(sizeOf(first)).toBeLessThanOrEqual(2_000);
  expect(sizeOf(all)).toBeLessThanOrEqual(12_000);
});

function sizeOf(scripts: readonly string[]): number {
  const sizes = scripts.map((script) => gzipSync(served(script.slice(base.length - 1))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Scripts with all that they import, at once or later; two may import each other. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const text = served(script.slice(base.length - 1));
    for (const [, name = ""] of text.matchAll(/(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/g)) {
      all.add(new URL(name, `https://x${script}`).pathname);
    }
  }
  return [...all];
}
