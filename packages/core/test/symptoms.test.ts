import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  check,
  configFiles,
  daemonJson,
  guides,
  records,
  referencePages,
  ruleIds,
  spellPath,
  symptoms,
  walk,
} from "../src/index.ts";
import { cacheBackends } from "../src/records/cache/backends.ts";

const keys = new Set([...walk(records)].map(({ path }) => spellPath(path)));

test("every file of a symptom is in the list, under its own name", () => {
  const files = readdirSync(new URL("../src/records/symptoms", import.meta.url));
  const slugs = files.map((file) => file.replace(/\.ts$/, "")).filter((name) => !/^symptoms?$/.test(name));
  expect(symptoms.map(({ slug }) => slug).toSorted()).toEqual(slugs.toSorted());
});

test.for(symptoms.map((symptom) => [symptom.slug, symptom] as const))("%s names what exists", ([, symptom]) => {
  const { keys: about = [], rules = [], guides: pages = [], caches = [], threads } = symptom;
  expect(about.filter((key) => !keys.has(key))).toEqual([]);
  expect(rules.filter((id) => !ruleIds.includes(id))).toEqual([]);
  expect(pages.filter((id) => !guides.some((guide) => guide.id === id))).toEqual([]);
  expect(caches.filter((type) => !Object.hasOwn(cacheBackends, type))).toEqual([]);
  expect(threads.filter((thread) => !/^[\w-]+\/[\w-]+#\d+$/.test(thread))).toEqual([]);
});

test.for(symptoms.map((symptom) => [symptom.slug, symptom] as const))(
  "%s says what to write and how to tell",
  ([, symptom]) => {
    const { title, cause, fix, write, apart } = symptom;
    expect(title).not.toMatch(/\.$/);
    for (const sentence of [cause, fix, ...apart.flatMap((other) => [other.cause, other.look])]) {
      expect(sentence).toMatch(/^(?:[A-Z`]|buildx).*[.:]$/s);
    }
    expect(apart.length).toBeGreaterThanOrEqual(2);
    if (write?.lang !== "toml") return;
    expect(check(write.code).filter(({ severity }) => severity !== "info")).toEqual([]);
  },
);

test("no two symptoms have the same line", () => {
  const lines = symptoms.flatMap((symptom) => symptom.lines);
  expect(new Set(lines).size).toBe(lines.length);
});

test("guides and pages have an address of their own and answer in a sentence", () => {
  const pages = [...guides, ...referencePages];
  expect(guides.length).toBeLessThanOrEqual(11);
  expect(new Set(pages.map(({ at }) => at)).size).toBe(pages.length);
  for (const { answer } of pages) expect(answer).toMatch(/^[A-Z].*\.$/s);
  for (const { path, when } of configFiles) expect([path, when].join(" ")).toMatch(/\.$/);
});

test("what daemon.json can say is said of keys that exist", () => {
  expect(daemonJson.flatMap((row) => row.keys).filter((key) => !keys.has(key))).toEqual([]);
});
