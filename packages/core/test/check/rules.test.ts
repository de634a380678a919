import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, explain } from "../../src/index.ts";
import { rulePages } from "../../src/generated/rule-pages.ts";
import { rules } from "../../src/generated/rules.ts";
import { annotate, strip } from "./annotate.ts";

const ids = rules.map(({ id }) => id);

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(folder, import.meta.url));
  return names.map((name) => name.replace(ending, "")).toSorted();
}

function fixture(id: string): string {
  return strip(readFileSync(new URL(`../rules/${id}.toml`, import.meta.url), "utf8"));
}

test("every rule has a file and a fixture of its name", () => {
  expect(ids.toSorted()).toEqual(filesIn("../../src/check/rules", ".ts"));
  expect(ids.toSorted()).toEqual(filesIn("../rules", ".toml"));
  expect(ids.filter((id) => !rulePages[id])).toEqual([]);
});

describe.for(ids)("%s", (id) => {
  const page = rulePages[id];

  test("reports its fixture", async () => {
    const text = fixture(id);
    const diagnostics = check(text, page?.around);
    expect(diagnostics.map(({ rule }) => rule)).toContain(id);
    await expect(annotate(text, diagnostics)).toMatchFileSnapshot(`../rules/${id}.toml`);
  });

  test("reports its bad sample, and nothing about its good one", () => {
    const options = { ...page?.around, buildkit: page?.buildkit };
    expect(check(page?.bad ?? "", options).map(({ rule }) => rule)).toContain(id);
    const told = check(page?.good ?? "", options).filter(({ severity }) => severity !== "info");
    expect(told).toEqual([]);
  });

  test("is explained", () => {
    expect(explain(id)).toMatchObject({ kind: "rule", id, page: { summary: page?.summary } });
    expect(page?.summary).toMatch(/^[A-Z].*\.$/);
    expect(page?.text.length).toBeGreaterThan(100);
  });
});
