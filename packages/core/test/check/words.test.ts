import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "../../src/index.ts";
import { allRules } from "../../src/all-rules.ts";
import { rulePages } from "../../src/generated/rule-pages.ts";
import { strip } from "./annotate.ts";

const folder = new URL("../rules/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => ({
  text: strip(readFileSync(new URL(name, folder), "utf8")),
  around: rulePages[name.replace(".toml", "")]?.around,
}));
const texts = fixtures.flatMap(({ text, around }) =>
  check(text, around).concat(check(text, { ...around, buildkit: "0.13" })),
);
const samples = allRules.flatMap(({ id, subject, page: { bad, good }, judge }) => {
  const fixture =
    subject === "cache" ? [strip(readFileSync(new URL(`../cache/rules/${id}.txt`, import.meta.url), "utf8"))] : [];
  return [bad, good, ...fixture].flatMap((text) => judge(text).concat(judge(text, "0.13")));
});
const diagnostics = [...texts, ...samples];

/** The sentence that a weaker rule adds, when both have something to say about the key. */
const aside = / It is deprecated since .*$/;

test.for([...new Set(diagnostics.map(({ message }) => message))])("%s", (message) => {
  expect(message).toMatch(/^[A-Z`"'\d\\].*\.$/);
  expect(message).not.toMatch(banned);
  expect(linesOf(message.replace(aside, ""))).toBeLessThanOrEqual(2);
  expect(linesOf(message)).toBeLessThanOrEqual(3);
});

test.for([...new Set(diagnostics.flatMap(({ help }) => help ?? []))])("help: %s", (help) => {
  expect(help).toMatch(/^[a-z`B].*[^.]$/);
  expect(help).not.toMatch(banned);
  expect(linesOf(help)).toBeLessThanOrEqual(2);
});

const banned = /\b(invalid|should|please|consider)\b/i;

/** Lines of 80 columns that a text takes. */
function linesOf(text: string): number {
  let lines = 1;
  let column = 0;
  for (const { length } of text.split(" ")) {
    if (column > 0 && column + 1 + length > 80) {
      lines++;
      column = 0;
    }
    column += (column > 0 ? 1 : 0) + length;
  }
  return lines;
}
