import { expect, test } from "vitest";
import type { CacheTool } from "../../src/cache/client.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";

// Fixes are edits of the text that holds the value, so the text has to stay what it is there: a string of HCL, of JSON, of YAML.
test.each<[CacheTool, string, string]>([
  ["buildx", "type=gha,scope=a,mode=MAX", "type=gha,scope=a,mode=max"],
  ["bake", '{ type = "gha", mode = "MAX" }', '{ type = "gha", mode = "max" }'],
  ["bake", '{ "type": "GHA", "scope": "a" }', '{ "type": "gha", "scope": "a" }'],
  ["bake", '["type=gha, mode=max"]', '["type=gha,mode=max"]'],
  [
    "bake",
    '{ type = "s3", bucket = "b", region = "r", "use-path-style" = true }',
    '{ type = "s3", bucket = "b", region = "r", "use_path_style" = true }',
  ],
  ["compose", '"type=gha,scope=a,mode=Max"', '"type=gha,scope=a,mode=max"'],
  ["gha", '"type=gha,""scope=a,b"",mode=MIN"', '"type=gha,""scope=a,b"",mode=min"'],
])("%s: %s becomes %s", (tool, text, mended) => {
  const [fix] = parseCache(text, { tool }).diagnostics.flatMap(({ fixes }) => fixes);
  const [edit] = fix?.edits ?? [];
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(mended);
});

test.each([
  '[CI ? "type=gha,mode=max" : ""]',
  'cache-to = concat(a, ["type=gha"])',
  '[for x in ["a", "b"]: "type=gha,scope=${x}"]',
])("what bake works out is not judged: %s", (text) => {
  expect(parseCache(text, { tool: "bake" })).toMatchObject({ outcome: "ok", diagnostics: [] });
});

test("a block of lines for an action has an entry in each", () => {
  const { entries, diagnostics } = parseCache("type=gha,mode=max\ntype=registry,ref=a/b,mode=MAX\n", { tool: "gha" });
  expect(entries.map(({ type }) => type)).toEqual(["gha", "registry"]);
  expect(diagnostics.map(({ rule, start }) => [rule, start.line, start.column])).toContainEqual(["cache-mode", 2, 28]);
});

test("buildx leaves out what the daemon is too old for", () => {
  expect(parseCache("type=s3,bucket=a,region=b", { buildkit: "0.10" })).toMatchObject({
    outcome: "silent-drop",
    entries: [],
  });
  expect(parseCache("type=azblob,account_url=https://a.example", { buildkit: "0.10" }).outcome).toBe("daemon-error");
});

test("wrong types of options do not throw", () => {
  const odd = [null, 17, 0.36, {}, []] as unknown as string[];
  for (const version of odd)
    expect(() => parseCache("type=inline", { buildkit: version, buildx: version })).not.toThrow();
  for (const input of [undefined, null, 5, Symbol("x"), Array(3)] as unknown as string[])
    expect(() => parseCache(input)).not.toThrow();
  expect(() =>
    parseCache("type=gha", { env: { ACTIONS_RUNTIME_TOKEN: 5 } as unknown as Record<string, string> }),
  ).not.toThrow();
});
