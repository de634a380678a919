import { gzipSync } from "node:zlib";
import {
  allRules,
  isLeaf,
  keyUrl,
  lines,
  presetUrl,
  records,
  ruleUrl,
  schemaUrl,
  SITE,
  tableIn,
  tableUrl,
  walk,
} from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { expect, test } from "vitest";
import { base, isServed, kinds, pages, served } from "./built.ts";

const all = pages();
const pathOf = (url: string) => new URL(url).pathname.slice(base.length - 1);

test("every address that schemas, hovers and diagnostics name has its page", () => {
  const keys = [...walk(records)];
  const leaves = keys.filter(({ field }) => isLeaf(field));
  expect(leaves.length).toBeGreaterThanOrEqual(127);
  const urls = [
    ...leaves.map(({ path }) => keyUrl(path)),
    ...keys.flatMap(({ path, field }) => (tableIn(field.kind) ? [tableUrl(path)] : [])),
    ...allRules.map(({ id }) => ruleUrl(id)),
    ...Object.keys(presets).map(presetUrl),
    ...lines.map(({ line }) => `${SITE}/releases/${line}/`),
  ];
  expect(urls.map(pathOf).filter((path) => !all.has(path))).toEqual([]);
});

test("every schema is served where its $id says", () => {
  for (const line of [...lines.map(({ line: each }) => each), "latest"] as const) {
    for (const strict of [false, true]) {
      const url = schemaUrl(line, strict);
      const text = served(pathOf(url));
      expect((JSON.parse(text) as { $id: string }).$id).toBe(url);
    }
  }
});

test("there is one page of every kind to try in a browser", () => {
  expect(kinds.filter((path) => !isServed(path))).toEqual([]);
});

test("no link inside the site is dead, and no anchor", () => {
  const ids = new Map(
    [...all].map(([path, html]) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]))]),
  );
  const dead: string[] = [];
  for (const [path, html] of all) {
    for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      const url = new URL(address.replaceAll("&amp;", "&"), `${new URL(SITE).origin}${base.slice(0, -1)}${path}`);
      if (url.origin !== new URL(SITE).origin) continue;
      // The error page stands for every address that is not there; Starlight names one for it.
      if (path === "/404.html" && url.pathname.endsWith("/404/")) continue;
      const to = decodeURIComponent(url.pathname.slice(base.length - 1));
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!isServed(to) || (anchor !== "" && ids.get(to)?.has(anchor) === false))
        dead.push(`${path} -> ${to}${url.hash}`);
    }
  }
  expect(dead).toEqual([]);
});

test("every page has a title, a description and a policy that allows nothing from elsewhere", () => {
  for (const [path, html] of all) {
    expect(html, path).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{10,}/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/i.exec(html)?.[1] ?? "";
    expect(policy, path).toContain(
      "default-src &#39;none&#39;".replaceAll("&#39;", policy.includes("&#39;") ? "&#39;" : "'"),
    );
    expect(policy, path).not.toMatch(/unsafe-inline|https?:|\*/);
    expect(html, path).not.toMatch(/\sstyle="/);
  }
});

test.for(kinds)("%s brings at most 60 kB of script and style", (path) => {
  const html = all.get(path) ?? "";
  const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map((match) => match[1] ?? "");
  expect(files.length).toBeGreaterThan(0);
  const sizes = [...new Set(files.flatMap(withImports))].map((file) => gzipSync(served(file)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

/** A script with what it imports at once; what is imported when it is needed is not part of the page. */
function withImports(path: string): string[] {
  const file = path.slice(base.length - 1);
  if (!file.endsWith(".js")) return [file];
  const imports = [...served(file).matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
  return [file, ...imports.flatMap((name) => withImports(new URL(name, `https://x${path}`).pathname))];
}
