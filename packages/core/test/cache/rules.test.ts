import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allRules } from "../../src/all-rules.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import { cacheRules } from "../../src/generated/cache-rules.ts";
import { explain } from "../../src/index.ts";
import { annotate, strip } from "../check/annotate.ts";

const rules = allRules.filter(({ subject }) => subject === "cache");
const ids = rules.map(({ id }) => id);

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(folder, import.meta.url));
  return names.map((name) => name.replace(ending, "")).toSorted();
}

test("every rule has a file, a page and a fixture of its name", () => {
  expect(ids).toEqual(filesIn("../../src/cache/rules", ".ts"));
  expect(ids).toEqual(filesIn("rules", ".txt"));
  expect(cacheRules.map(({ id }) => id)).toEqual(ids);
});

describe.for(rules)("$id", ({ id, page, judge }) => {
  test("reports its fixture", async () => {
    const text = strip(readFileSync(new URL(`rules/${id}.txt`, import.meta.url), "utf8"));
    const diagnostics = judge(text);
    expect(diagnostics.map(({ rule }) => rule)).toContain(id);
    await expect(annotate(text, diagnostics)).toMatchFileSnapshot(`rules/${id}.txt`);
  });

  test("reports its bad sample, and nothing about its good one", () => {
    expect(judge(page.bad).map(({ rule }) => rule)).toContain(id);
    expect(judge(page.good)).toEqual([]);
  });

  test("mends what it can", () => {
    for (const { fixes } of judge(page.bad)) {
      for (const { edits } of fixes) {
        const mended = edits.reduceRight(
          (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
          page.bad,
        );
        expect(judge(mended).map(({ rule }) => rule)).not.toContain(id);
      }
    }
  });

  test("is explained", () => {
    expect(explain(id)).toMatchObject({ kind: "rule", id, page: { summary: page.summary } });
    expect(page.summary).toMatch(/^[A-Z`].*\.$/);
    expect(page.text.length).toBeGreaterThan(100);
  });
});

test("a secret is in no finding", () => {
  const secret = "hunter2";
  const names = [
    "token",
    "ghtoken",
    "access_key_id",
    "secret_access_key",
    "session_token",
    "secret-access-key",
    " token",
    "password",
  ];
  for (const name of names) {
    for (const type of ["gha", "s3", "azblob", "registry", "gcs"]) {
      const specs = [
        `type=${type},${name}=${secret}`,
        `${name}=${secret}`,
        `type=${type},${name}=${secret},x`,
        `type=${type},"${name}=${secret}`,
      ];
      for (const spec of specs) {
        expect(JSON.stringify(parseCache(spec, { env: {} }).diagnostics)).not.toContain(secret);
      }
    }
  }
});
