import { expect, test } from "vitest";
import { type CacheTool } from "../../src/cache/client.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import { Random } from "../random.ts";

const pieces = [
  "type=",
  "registry",
  "gha",
  "s3",
  "local",
  "inline",
  "azblob",
  "ref=",
  "user/app:cache",
  "mode=max",
  "MODE=",
  ",",
  ",",
  ",",
  "=",
  '"',
  '""',
  " ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  "\0",
  "\u{1f600}",
  "\ud800",
  "\u0130=",
  "\u0958",
  "I\u0307=",
  "\u212a",
  "${X}",
  "$",
  "%{",
  "{",
  "}",
  "[",
  "]",
  "#",
  "//",
  "\\",
  "\\u12",
  "cache-to=",
  "null",
  "1e9",
  "__proto__=",
  "constructor=x",
  "version=",
  "token=",
  "url=",
  "account_url=",
  "https://",
  "%zz",
  "compression-level=",
  "99999999999999999999",
  "timeout=",
  "1h",
];

test("30,000 damaged values are read on all kinds of versions, and every place lies inside", () => {
  const random = new Random(7);
  const pick = <Item>(items: readonly Item[]): Item => random.pick(items);
  for (let i = 0; i < 30_000; i++) {
    const text = Array.from({ length: random.below(12) }, () => pick(pieces)).join("");
    const tool = pick<CacheTool>(["buildx", "bake", "buildctl", "compose", "gha"]);
    const direction = pick(["import", "export"] as const);
    const buildx = pick(["0.6", "0.12.1", "0.19.0", "0.20.0", "0.36.1", "nonsense"]);
    const buildkit = pick(["0.10", "0.14", "0.21", "0.32", "0.10..0.32", "nonsense"]);
    const env = pick([
      undefined,
      {},
      { ACTIONS_RUNTIME_TOKEN: "t", ACTIONS_RESULTS_URL: "u", AWS_ACCESS_KEY_ID: "a", AWS_SECRET_ACCESS_KEY: "b" },
    ]);
    const { diagnostics } = parseCache(text, {
      tool,
      direction,
      buildx,
      buildkit,
      env,
      driver: pick([undefined, "docker"]),
    });
    for (const { start, end, fixes, related = [] } of diagnostics) {
      const spans = [{ start, end }, ...related].map((span) => [span.start.offset, span.end.offset]);
      for (const [from = 0, to = 0] of [
        ...spans,
        ...fixes.flatMap(({ edits }) => edits.map((edit) => [edit.start, edit.end])),
      ]) {
        expect(from >= 0 && from <= to && to <= text.length, JSON.stringify(text)).toBe(true);
      }
    }
  }
});

test.each([
  ["commas", ","],
  ["quotes", '"'],
  ["attributes", "a=b,"],
  ["one attribute again and again", "mode=max,"],
  ["braces", "{"],
  ["brackets", "["],
  ["strings of a list", '"u/a",'],
])("300,000 characters of %s are read in time that grows with them", (_, piece) => {
  const text = `type=gha,${piece.repeat(Math.ceil(300_000 / piece.length))}`;
  expect(parseCache(text).entries.length).toBeLessThan(2);
  expect(parseCache(`cache-to = [${text}`, { tool: "bake" }).outcome).toBe("parse-error");
});
