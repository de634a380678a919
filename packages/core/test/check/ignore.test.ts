import { expect, test } from "vitest";
import { check } from "../../src/index.ts";

function told(text: string, options = {}): string[] {
  return check(text, options).map(({ rule, severity, start }) => `${start.line} ${severity} ${rule}`);
}

test.for([
  ["behind the key", "foo = 1 # buildkit-config-ignore unknown-key\n", []],
  ["above the key", "# buildkit-config-ignore unknown-key\nfoo = 1\n", []],
  ["above a header, for what is told of the header", "# buildkit-config-ignore unknown-key\n[foo]\na = 1\n", []],
  ["above other comments", "# buildkit-config-ignore unknown-key\n# why\n\nfoo = 1\n", []],
  ["several rules", "# buildkit-config-ignore newer-key, unknown-key\nfoo = 1\n", ["1 warning unused-ignore"]],
  ["with a reason", "foo = 1 # buildkit-config-ignore unknown-key -- newer-key is meant\n", []],
  [
    "two comments",
    "# buildkit-config-ignore unknown-key\nfoo = 1 # buildkit-config-ignore newer-key\n",
    ["2 warning unused-ignore"],
  ],
  [
    "not for another line",
    "# buildkit-config-ignore unknown-key\nroot = '/'\nfoo = 1\n",
    ["1 warning unused-ignore", "3 error unknown-key"],
  ],
  [
    "not at the end of the file",
    "foo = 1\n# buildkit-config-ignore unknown-key",
    ["1 error unknown-key", "2 warning unused-ignore"],
  ],
  ["not inside a string", "root = '# buildkit-config-ignore unknown-key'\n", []],
  ["Windows line ends", "# buildkit-config-ignore unknown-key\r\nfoo = 1\r\n", []],
] as const)("an ignore comment, %s", ([, text, expected]) => {
  expect(told(text)).toEqual(expected);
});

test("what is ignored in one release of a range is not told as idle", () => {
  const text = '[log]\nlevel = "debug" # buildkit-config-ignore newer-key\n';
  expect(told(text, { buildkit: "0.28..0.32" })).toEqual([]);
  expect(told(text, { buildkit: "0.32" })).toEqual(["2 warning unused-ignore"]);
});

test("rules can be weighed otherwise, or not told of", () => {
  const text = "foo = 1\ndebug = true\n";
  expect(told(text)).toEqual(["1 error unknown-key", "2 info deprecated-key"]);
  expect(told(text, { rules: { "unknown-key": "off", "deprecated-key": "error" } })).toEqual([
    "2 error deprecated-key",
  ]);
  expect(told(text, { rules: { "unused-ignore": "off", toString: "off" } })).toEqual(told(text));
});

test("many comments before one statement take no longer than their number", () => {
  const comments = "# buildkit-config-ignore newer-key\n".repeat(20_000);
  expect(check(`${comments}insecure-entitlements = [\n${'"x",\n'.repeat(20_000)}]\n`)).toHaveLength(40_000);
});
