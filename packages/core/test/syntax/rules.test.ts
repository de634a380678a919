import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allRules } from "../../src/all-rules.ts";
import type { Diagnostic } from "../../src/check/diagnostic.ts";
import { syntaxRules } from "../../src/generated/syntax-rules.ts";
import { explain } from "../../src/index.ts";
import { checkSyntax } from "../../src/syntax/check-syntax.ts";
import type { SyntaxOptions } from "../../src/syntax/syntax-options.ts";
import { annotate, strip } from "../check/annotate.ts";

const rules = allRules.filter(({ subject }) => subject === "Dockerfile");
const ids = rules.map(({ id }) => id);

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(folder, import.meta.url));
  return names.map((name) => name.replace(ending, "")).toSorted();
}

interface Case {
  /** The line before it, with its options. */
  title: string;
  text: string;
  options: SyntaxOptions;
}

/** The Dockerfiles of a fixture, each after a line `===== what it shows {options}`. */
function casesOf(id: string): Case[] {
  const fixture = readFileSync(new URL(`rules/${id}.Dockerfile`, import.meta.url), "utf8");
  return [...fixture.matchAll(/^(===== [^{\n]*(\{.*\})?)\n([^]*?)(?=^=====|$(?![^]))/gm)].map(
    ({ 1: title = "", 2: options = "{}", 3: text = "" }) => ({
      title,
      text: strip(text),
      options: JSON.parse(options) as SyntaxOptions,
    }),
  );
}

function apply(text: string, { edits }: Diagnostic["fixes"][number]): string {
  return edits.reduceRight((mended, { start, end, text: by }) => mended.slice(0, start) + by + mended.slice(end), text);
}

test("every rule has a file, a page and a fixture of its name", () => {
  expect(ids).toEqual(filesIn("../../src/syntax/rules", ".ts"));
  expect(ids).toEqual(filesIn("rules", ".Dockerfile"));
  expect(syntaxRules.map(({ id }) => id)).toEqual(ids);
});

describe.for(rules)("$id", ({ id, page, judge }) => {
  test("reports its fixture", async () => {
    const drawn = casesOf(id).map(({ title, text, options }) => {
      const { diagnostics } = checkSyntax(text, options);
      return { text: `${title}\n${annotate(text, diagnostics)}`, diagnostics };
    });
    expect(drawn[0]?.diagnostics.map(({ rule }) => rule)).toEqual([id]);
    await expect(drawn.map(({ text }) => text).join("")).toMatchFileSnapshot(`rules/${id}.Dockerfile`);
  });

  test("mends what it can", () => {
    for (const { text, options } of casesOf(id)) {
      for (const { rule, fixes, releases } of checkSyntax(text, options).diagnostics) {
        const judged = { ...options, ...(releases !== undefined && { buildkit: releases.split(", ")[0] }) };
        for (const fix of fixes) {
          const left = checkSyntax(apply(text, fix), judged).diagnostics.map((diagnostic) => diagnostic.rule);
          expect(left).not.toContain(rule);
        }
      }
    }
  });

  test("reports its bad sample, and nothing about its good one", () => {
    expect(judge(page.bad).map(({ rule }) => rule)).toContain(id);
    expect(judge(page.good)).toEqual([]);
  });

  test("is explained", () => {
    expect(explain(id)).toMatchObject({ kind: "rule", id, page: { summary: page.summary } });
    expect(page.summary).toMatch(/^[A-Z`].*\.$/);
    expect(page.text.length).toBeGreaterThan(100);
  });

  test("says it in two lines, without blame", () => {
    const told = casesOf(id).flatMap(({ text, options }) => checkSyntax(text, options).diagnostics);
    for (const { message, help = "write it" } of told) {
      expect(message).toMatch(/^[A-Z`].*\.$/);
      expect(help).toMatch(/^[a-z`].*[^.]$|\.\.\.$/);
      expect(message.length).toBeLessThanOrEqual(160);
      expect(`${message} ${help}`).not.toMatch(/\b(invalid|should|please|consider)\b/i);
    }
  });
});
