import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, type Diagnostic, read } from "../../src/index.ts";
import { allRules } from "../../src/all-rules.ts";
import { rulePages } from "../../src/generated/rule-pages.ts";
import type { Surroundings } from "../../src/check/surroundings.ts";
import { strip } from "./annotate.ts";

type Fix = Diagnostic["fixes"][number];

const folder = new URL("../rules/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({
  name,
  around: rulePages[name.replace(".toml", "")]?.around,
  text: strip(readFileSync(new URL(name, folder), "utf8")).replaceAll(/[^#]$/gm, "$& # kept"),
}));
const ofFiles = allRules.filter(({ subject }) => subject === "buildkitd.toml");
const samples = ofFiles.map(({ id, page: { bad, around } }) => ({
  name: `sample of ${id}`,
  around,
  text: `# kept\n${bad}# kept`,
}));

const fixable = [...fixtures, ...samples].flatMap(({ name, text, around }) =>
  check(text, around).flatMap((diagnostic) =>
    diagnostic.fixes.map((fix) => ({
      name,
      text,
      around,
      diagnostic,
      fix,
      title: `${diagnostic.start.line}: ${fix.title}`,
    })),
  ),
);

function apply(text: string, { edits }: Fix): string {
  const last = edits.toSorted((a, b) => b.start - a.start);
  return last.reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);
}

function commentsOf(text: string): string[] {
  return read(text).reading.comments.map(({ start, end }) => text.slice(start, end));
}

function reportsOf(text: string, rule: string, around: Surroundings | undefined): Diagnostic[] {
  return check(text, around).filter((diagnostic) => diagnostic.rule === rule);
}

test("there are safe fixes and guesses to try", () => {
  expect(new Set(fixable.map(({ fix }) => fix.safe))).toEqual(new Set([true, false]));
});

describe("a fix ends what it was offered for and keeps every comment", () => {
  test.for(fixable)("$name $title", ({ text, around, diagnostic, fix }) => {
    const fixed = apply(text, fix);
    expect(fixed).not.toBe(text);
    expect(commentsOf(fixed)).toEqual(commentsOf(text));
    if (!read(text).reading.problem) expect(read(fixed).reading.problem).toBeUndefined();
    // A key that several statements go through has a place in each of them, and may have been found at the first alone.
    const isSame = ({ start, message }: Diagnostic): boolean =>
      start.line === diagnostic.start.line && message === diagnostic.message;
    const [left, before] = [fixed, text].map((each) => reportsOf(each, diagnostic.rule, around).filter(isSame).length);
    expect(left).toBeLessThan(before ?? 0);
  });
});

test("the edits of a fix do not overlap and lie in the text", () => {
  for (const { text, fix } of fixable) {
    let reached = 0;
    for (const { start, end } of fix.edits.toSorted((a, b) => a.start - b.start)) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThanOrEqual(start);
      reached = end;
    }
    expect(reached).toBeLessThanOrEqual(text.length);
  }
});
