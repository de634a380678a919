import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { load } from "../../src/index.ts";
import { readToml } from "../../src/toml/read.ts";
import { mutate } from "../mutate.ts";
import { Random } from "../random.ts";
import { readCases } from "./cases.ts";
import { base } from "./base.ts";
import { fromSmol, hasShortTime, toValue } from "./to-value.ts";

/** The document inside a table of free form, where every value is decoded; elsewhere an unknown key is skipped unseen. */
function inFreeForm(toml: string): string {
  const table = "worker.containerd.runtime.options";
  return `[${table}]\n${toml.replaceAll(/^([ \t]*\[\[?)(?=[^\n]*\][ \t\r]*(?:#|$))/gm, `$1${table}.`)}`;
}

function smolValue(toml: string): unknown {
  return fromSmol(parse(toml, { integersAsBigInt: true }));
}

describe("valid documents", () => {
  test.for(readCases("valid.txt"))("$name", ({ toml }) => {
    const { statements, problem, quirks } = readToml(toml);
    expect(problem).toBeUndefined();
    expect(quirks).toEqual([]);
    expect(toValue(statements)).toEqual(smolValue(toml));
    for (const buildkit of ["0.28", "0.32"]) {
      expect(load(toml, { buildkit }).ok).toBe(true);
      expect(load(inFreeForm(toml), { buildkit }).ok).toBe(true);
    }
  });
});

describe("documents that are not TOML", () => {
  test.for(readCases("invalid.txt"))("$name", ({ toml }) => {
    for (const buildkit of ["0.28", "0.32"]) {
      const isTaken = load(toml, { buildkit }).ok && load(inFreeForm(toml), { buildkit }).ok;
      expect(isTaken, buildkit).toBe(false);
    }
  });
});

describe("documents with seeded mistakes", () => {
  const random = new Random(20_261_123);
  const before = readToml(base).statements;
  const documents = Array.from({ length: 2000 }, () => mutate(base, random));
  test("have the values that smol-toml finds, where it finds any", () => {
    let accepted = 0;
    for (const { text } of documents) {
      let expected: unknown;
      try {
        expected = smolValue(text);
      } catch {
        continue;
      }
      if (hasShortTime(text)) continue;
      accepted++;
      const { statements, problem } = readToml(text);
      expect(problem, text).toBeUndefined();
      expect(toValue(statements), text).toEqual(expected);
    }
    expect(accepted).toBeGreaterThan(200);
  });

  test("keep what stands before the mistake", () => {
    let broken = 0;
    for (const { text, at } of documents) {
      const { statements, problem } = readToml(text);
      if (problem) broken++;
      const untouched = before.filter(({ end }) => {
        const lineEnd = base.indexOf("\n", end);
        return lineEnd >= 0 && lineEnd < at;
      });
      expect(statements.slice(0, untouched.length), text).toEqual(untouched);
    }
    expect(broken).toBeGreaterThan(500);
  });

  test("give a problem that lies in the text and a sentence about it", () => {
    for (const { text } of documents) {
      const { problem } = readToml(text);
      if (!problem) continue;
      expect(problem.start, text).toBeLessThanOrEqual(problem.end);
      expect(problem.start, text).toBeGreaterThanOrEqual(0);
      expect(problem.end, text).toBeLessThanOrEqual(text.length);
      expect(problem.message, text).toMatch(/^[a-z\\].*[^.]$/);
    }
  });
});
