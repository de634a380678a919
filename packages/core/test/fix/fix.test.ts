import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, fix, load, read } from "../../src/index.ts";
import { strip } from "../check/annotate.ts";
import { allRules } from "../../src/all-rules.ts";

const folder = new URL("../rules/", import.meta.url);
const texts = [
  ...readdirSync(folder).map((name) => strip(readFileSync(new URL(name, folder), "utf8"))),
  ...allRules.filter(({ subject }) => subject === "buildkitd.toml").map(({ page }) => page.bad),
];
// Comments and line ends of all kinds, to see that they stay.
const inputs = texts.flatMap((text) => [
  text.replaceAll(/[^#]$/gm, "$& # kept"),
  `\ufeff${text.trimEnd()}`,
  text.replaceAll("\n", "\r\n"),
]);

function commentsOf(text: string): string[] {
  return read(text).reading.comments.map(({ start, end }) => text.slice(start, end).trimEnd());
}

function refusals(text: string): number {
  return check(text).filter(({ rule }) => rule === "does-not-load" || rule === "loader-panic").length;
}

describe.for([false, true])("fix, unsafe: %s", (unsafe) => {
  test("has something to do", () => {
    expect(inputs.filter((input) => fix(input, { unsafe }).repairs.length > 0).length).toBeGreaterThan(10);
  });

  test.for(inputs.map((input) => [input] as const))(
    "ends where nothing is left to do, and keeps the rest: %j",
    ([input]) => {
      const { text, repairs, left } = fix(input, { unsafe });
      expect(left).toEqual(check(text));
      expect(fix(text, { unsafe }).repairs).toEqual([]);
      expect(commentsOf(text)).toEqual(commentsOf(input));
      expect(refusals(text)).toBeLessThanOrEqual(refusals(input));
      expect(text.includes("\r")).toBe(input.includes("\r"));
      expect(text === input).toBe(repairs.length === 0);
    },
  );
});

describe("fix", () => {
  test.for([
    ["a typing error", "[worker.oci]\nmax_parallelism = 4\n", {}, "[worker.oci]\nmax-parallelism = 4\n"],
    ["no guess unless asked", "[worker.oci]\nreservedSpace = 9000\n", {}, "[worker.oci]\nreservedSpace = 9000\n"],
    [
      "a guess when asked",
      "[worker.oci]\nreservedSpace = 9000\n",
      { unsafe: true },
      '[worker.oci]\nreservedSpace = "9GB"\n',
    ],
    [
      "what a repair brings to light",
      "[worker.oci]\nreserved_Space = 9000\n",
      { unsafe: true },
      '[worker.oci]\nreservedSpace = "9GB"\n',
    ],
    [
      "one of two keys that would become the same",
      "[worker.oci]\nmax_parallelism = 4\nmaxParallelism = 5\n",
      {},
      "[worker.oci]\nmax-parallelism = 4\nmaxParallelism = 5\n",
    ],
    [
      "nothing that is asked to be ignored",
      "insecure_entitlements = [] # buildkit-config-ignore unknown-key\n",
      {},
      undefined,
    ],
    ["nothing of a rule that is off", "insecure_entitlements = []\n", { rules: { "unknown-key": "off" } }, undefined],
  ] as const)("repairs %s", ([, text, options, expected]) => {
    expect(fix(text, options).text).toBe(expected ?? text);
  });

  test("tells what it did, with places in the text before it", () => {
    const { repairs, left } = fix("insecure_entitlements = []\nfoo = 1\n");
    expect(repairs).toMatchObject([{ diagnostic: { rule: "unknown-key", start: { line: 1 } }, fix: { safe: true } }]);
    expect(left.map(({ rule }) => rule)).toEqual(["unknown-key"]);
  });

  test("leaves bytes alone that are not UTF-8", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("insecure_entitlements = [] # "), 0xff]);
    expect(fix(bytes).repairs).toEqual([]);
    expect(fix(bytes.slice(0, -1)).repairs).toHaveLength(1);
  });

  test("a thousand repairs, one of which cannot be", () => {
    const tables = Array.from({ length: 1000 }, (_, i) => `[registry."${i}.example"]\nmirors = []\n`);
    const { text, repairs } = fix(`${tables.join("")}[worker.oci]\nmax_parallelism = 4\nmaxParallelism = 5\n`);
    expect(repairs).toHaveLength(1001);
    expect(load(text)).toMatchObject({ ok: true, ignored: [{ path: ["worker", "oci", "maxParallelism"] }] });
  });
});
