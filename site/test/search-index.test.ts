import { gzipSync } from "node:zlib";
import { isLeaf, records, rules, walk } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { expect, test } from "vitest";
import type { SearchIndex } from "../src/search/search-index.ts";
import { base, isServed, pages, served } from "./built.ts";

const json = served("search-index.json");
const index = JSON.parse(json) as SearchIndex;

test("the index holds every key, rule and preset, and whatever it names is served", () => {
  const of = (wanted: string) => index.things.filter(({ kind, name }) => kind === wanted && name !== "");
  const twins = of("key").filter(({ twin }) => twin).length;
  expect(of("key").length + twins).toBe([...walk(records)].filter(({ field }) => isLeaf(field)).length);
  expect(of("rule").length).toBe(rules.length);
  expect(of("preset").length).toBe(Object.keys(presets).length);
  expect(index.things.map(({ at }) => `/${at}`).filter((path) => !isServed(path))).toEqual([]);
});

test("a known error leads to where its page tells of it", () => {
  const html = pages();
  for (const { text: error, about } of index.errors) {
    expect(html.get(`/${index.things[about]?.at}`), error).toContain('id="symptoms"');
  }
});

test("the index takes at most 15 kB", () => {
  expect(gzipSync(json).length).toBeLessThanOrEqual(15_000);
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
