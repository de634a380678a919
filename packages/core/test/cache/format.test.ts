import { describe, expect, test } from "vitest";
import type { CacheTool } from "../../src/cache/client.ts";
import { type CacheForm, cacheForms, formatCache, formatRefusal } from "../../src/cache/format-cache.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import { Random } from "../random.ts";
import { generateEntry } from "./generate-entry.ts";
import { readers } from "./read-format.ts";

const plain = { type: "registry", attrs: { ref: "ghcr.io/acme/app:cache", mode: "max", "registry.insecure": "true" } };
const odd = { type: "local", attrs: { dest: '/a,b "c"', tag: "${TAG}\\" } };

test("a plain entry", () => {
  expect(Object.fromEntries(cacheForms.map((form) => [form, formatCache(plain, form)]))).toMatchInlineSnapshot(`
    {
      "bake": "{ type = "registry", ref = "ghcr.io/acme/app:cache", mode = "max", "registry.insecure" = "true" }",
      "bake-json": "{ "type": "registry", "ref": "ghcr.io/acme/app:cache", "mode": "max", "registry.insecure": "true" }",
      "buildctl": "type=registry,ref=ghcr.io/acme/app:cache,mode=max,registry.insecure=true",
      "cli": "type=registry,ref=ghcr.io/acme/app:cache,mode=max,registry.insecure=true",
      "compose": ""type=registry,ref=ghcr.io/acme/app:cache,mode=max,registry.insecure=true"",
      "gha": "type=registry,ref=ghcr.io/acme/app:cache,mode=max,registry.insecure=true",
    }
  `);
});

test("an entry with signs that mean something", () => {
  expect(Object.fromEntries(cacheForms.map((form) => [form, formatCache(odd, form)]))).toMatchInlineSnapshot(`
    {
      "bake": "{ type = "local", dest = "/a,b \\"c\\"", tag = "$\${TAG}\\\\" }",
      "bake-json": "{ "type": "local", "dest": "/a,b \\"c\\"", "tag": "$\${TAG}\\\\" }",
      "buildctl": "type=local,"dest=/a,b ""c""",tag=\${TAG}\\",
      "cli": "type=local,"dest=/a,b ""c""",tag=\${TAG}\\",
      "compose": ""type=local,\\"dest=/a,b \\"\\"c\\"\\"\\",tag=$\${TAG}\\\\"",
      "gha": ""type=local,""dest=/a,b """"c"""""",tag=\${TAG}\\"",
    }
  `);
});

test("blanks at the edges of a field are held by quotes", () => {
  const entry = { type: "gha", attrs: { " mode": "max", scope: "a " } };
  expect(formatCache(entry, "cli")).toBe('type=gha," mode=max","scope=a "');
});

const tools: Record<CacheForm, CacheTool> = {
  cli: "buildx",
  buildctl: "buildctl",
  bake: "bake",
  "bake-json": "bake",
  compose: "compose",
  gha: "gha",
};

describe.for(cacheForms)("%s", (form) => {
  test("is read as what was written", () => {
    const random = new Random(20_261_123);
    let written = 0;
    for (let i = 0; i < 10_000; i++) {
      const entry = generateEntry(random);
      if (formatRefusal(entry, form) !== undefined) continue;
      const text = formatCache(entry, form);
      // As files are read by the libraries of their formats, and as parseCache reads the text itself.
      const { entries } = parseCache(text, { tool: tools[form], direction: "import" });
      for (const read of [readers[form](text), ...(entries.length === 0 ? [undefined] : entries)]) {
        if (!read || JSON.stringify(sorted(read)) !== JSON.stringify(sorted(entry)))
          expect({ text, read }).toEqual({ text, read: entry });
      }
      written++;
    }
    expect(written).toBeGreaterThan(5000);
  });
});

function sorted({ type, attrs }: { type: string; attrs: Record<string, string> }): unknown {
  return [type, Object.entries(attrs).toSorted(([a], [b]) => (a < b ? -1 : 1))];
}

test.for([
  ["cli", { type: "", attrs: {} }, "The cache cannot stand in a command: it has no type."],
  [
    "bake",
    { type: "gha", attrs: { type: "s3" } },
    'The cache cannot stand in a bake file: it has an attribute "type" beside its type.',
  ],
  [
    "compose",
    { type: "gha", attrs: { Scope: "a" } },
    'The cache cannot stand in a compose file: it has an attribute "Scope"; names are read in lower case.',
  ],
  [
    "buildctl",
    { type: "gha", attrs: { "a=b": "c" } },
    'The cache cannot stand in a command: it has an attribute "a=b"; a name ends at its first "=".',
  ],
  [
    "cli",
    { type: "gha", attrs: { scope: "\0" } },
    "The cache cannot stand in a command: it holds a NUL, which no argument can hold.",
  ],
  [
    "gha",
    { type: "local", attrs: { dest: "a\nb" } },
    "The cache cannot stand in a workflow: it holds a line break, and each line is an entry of its own.",
  ],
  [
    "gha",
    { type: "local", attrs: { dest: "a\u0007" } },
    'The cache cannot stand in a workflow: it holds "\\u0007", which no workflow can hold.',
  ],
  [
    "bake",
    { type: "local", attrs: { dest: "e\u0301" } },
    'The cache cannot stand in a bake file: it has accents apart from their letters in "dest", and bake puts them together.',
  ],
  [
    "bake-json",
    { type: "gha", attrs: { scope: "\ud800" } },
    "The cache cannot stand in a bake file: it holds half of a character.",
  ],
] as const)("%s refuses %j", ([form, entry, message]) => {
  expect(() => formatCache(entry, form)).toThrow(message);
});
