import { allRules } from "@buildkit-config/core";
import { cacheBackends, judgeCacheSample } from "@buildkit-config/core/cache";
import { describe, expect, test } from "vitest";
import { attributes, attributesOf, backends } from "../src/cache/backends.ts";
import { choices } from "../src/cache/choose.ts";
import { readingSample, samples } from "../src/cache/samples.ts";
import { paragraphs, plain } from "../src/markdown/render.ts";
import { allRules as ruleFacts, findingOf } from "../src/rules/rule-facts.ts";
import { wroteCache } from "../src/wrote-reads/wrote-cache.ts";
import { pages } from "./built.ts";

const html = pages();
const page = (path: string): string => html.get(path) ?? "";
const textOf = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(?:#34|quot);/g, '"')
    .replaceAll(/&(?:#39|apos);/g, "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe.for(backends)("the page of $type", (backend) => {
  const markup = page(`/reference/cache/${backend.type}/`);

  test("has every attribute at its anchor, with its text, its values, its variables and what a bad one prints", () => {
    for (const { name, record } of attributesOf(backend)) {
      const start = markup.indexOf(` id="${name}"`);
      expect(start, name).toBeGreaterThan(0);
      const section = markup.slice(start, markup.indexOf("</section>", start));
      expect(section, name).toContain(paragraphs(record.doc));
      const text = textOf(section);
      for (const { value } of record.values ?? []) expect(text, name).toContain(value);
      for (const variable of record.env ?? []) expect(text, name).toContain(variable.name);
      for (const { says = "" } of record.bad ?? []) expect(text, name).toContain(says);
      expect(text, name).toContain(record.required?.says ?? "");
      expect(text, name).toContain(`${name}=${record.example}`);
    }
  });

  test("has every error line that its record knows, with its cause", () => {
    const text = textOf(markup.slice(markup.indexOf('id="symptoms"')));
    for (const { text: line, cause } of backend.symptoms ?? []) {
      expect(text).toContain(line);
      expect(text).toContain(plain(cause));
    }
  });

  test("shows lines each of which something is found in", () => {
    const { bad = "", options } = samples[backend.type] ?? {};
    const found = new Set(judgeCacheSample(bad, options ?? {}).map(({ start }) => start.line));
    expect(bad.trim()).not.toBe("");
    expect([...found].toSorted((a, b) => a - b)).toEqual(
      bad
        .trim()
        .split("\n")
        .map((_, i) => i + 1),
    );
  });
});

test("the page about all caches names each, links to each attribute, and shows lines that are misread", () => {
  const markup = page("/reference/cache/");
  expect(Object.keys(choices).toSorted()).toEqual(Object.keys(cacheBackends).toSorted());
  for (const { name, backend } of attributes) expect(markup).toContain(`/reference/cache/${backend.type}/#${name}"`);
  const found = new Set(judgeCacheSample(readingSample, {}).map(({ start }) => start.line));
  expect(found.size).toBe(readingSample.trim().split("\n").length);
});

test("every rule is in the list, and its page says what it looks at, and its finding", () => {
  const list = page("/rules/");
  for (const rule of ruleFacts) {
    expect(list, rule.id).toContain(`/rules/${rule.id}/"`);
    const finding = findingOf(rule);
    expect(finding, rule.id).toBeDefined();
    expect(textOf(page(`/rules/${rule.id}/`)), rule.id).toContain(plain(finding?.message ?? ""));
  }
  expect(new Set(ruleFacts.map(({ subject }) => subject))).toEqual(new Set(allRules.map(({ subject }) => subject)));
});

test("a pair says that nothing is sent where the client stops or leaves out", () => {
  expect(wroteCache("--cache-from type=registry\n").lines[0]).toMatchObject({
    reads: [],
    refusal: "Nothing: buildx stops before the build.",
  });
  expect(wroteCache("--cache-to type=gha\n", { env: {} }).lines[0]?.refusal).toBe("Nothing: buildx leaves it out.");
  expect(wroteCache("--cache-to type=registry,ref=a:b,mode=MAX,compresion=zstd\n").lines[0]?.reads).toEqual([
    { name: "type", value: "registry" },
    { name: "ref", value: "a:b" },
    { name: "mode", value: "min" },
    { name: "compresion" },
  ]);
});

test("a secret of a sample stands on no page", () => {
  const secrets = new Set(["session_token", "secret_access_key", "access_key_id", "token", "ghtoken"]);
  const shown = [...html].flatMap(([path, markup]) =>
    [...textOf(markup).matchAll(/\b([a-z_]*(?:token|access_key(?:_id)?))=([^,\s"]+)/g)]
      .filter(([, name = "", value = ""]) => secrets.has(name) && !/^(?:\$|\*+)/.test(value))
      .map(([text]) => `${path}: ${text}`),
  );
  expect(shown).toEqual([]);
  expect(textOf(page("/rules/cache-secret/"))).toMatch(/access_key_id=\*+,secret_access_key=\*+/);
});

test("no name stands twice on a page", () => {
  const twice = [...html].flatMap(([path, markup]) => {
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test("releases tell what they have for caches", () => {
  expect(textOf(page("/releases/0.21/"))).toMatch(/registry image-manifest[^]*false before, true now/);
  expect(textOf(page("/releases/0.31/"))).toContain("local reset");
  expect(page("/releases/0.11/")).toContain('/reference/cache/s3/"');
  expect(textOf(page("/releases/0.11/"))).not.toContain("s3 bucket");
});

test("what one rule says of many samples from a release on is told once", () => {
  const markup = page("/releases/0.20/");
  expect(textOf(markup).split("speaks version 1 of GitHub's cache service").length).toBe(2);
  expect(textOf(page("/releases/0.22/"))).toContain("oci-mediatypes=false");
});
