import { matchesGlob } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { check } from "../src/check/check.ts";
import { buildkitdGlobs, editorUrl, installedSchema, publishedSchema } from "../src/editors/addresses.ts";
import { editors } from "../src/editors/editors.ts";
import { mistake } from "../src/editors/mistake.ts";
import { newFile, tableLines } from "../src/editors/file-lines.ts";
import { schemaFiles } from "../src/emit/schema-files.ts";

const schemas = [...schemaFiles()];
const table = editors.flatMap(({ id, files }) =>
  files.flatMap((file) => (file.kind === "table" ? [{ id, file }] : [])),
);

describe("what editors get", () => {
  test("is a schema that is shipped under either name, for each release", () => {
    const shipped = new Map(schemas.map(({ path, text }) => [path, (JSON.parse(text) as { $id: string }).$id]));
    for (const { line } of schemas) {
      const path = installedSchema(line).replace("node_modules/@buildkit-config/core/dist/schemas/", "");
      expect(shipped.get(path)).toBe(publishedSchema(line));
    }
  });

  test.for([
    ["buildkitd.toml", true],
    ["ci/buildkitd.toml", true],
    ["ci/buildkitd.arm64.toml", true],
    ["Cargo.toml", false],
    ["buildkitd.toml.bak", false],
  ] as const)("is meant for %s: %s", ([file, expected]) => {
    expect(buildkitdGlobs.some((glob) => matchesGlob(file, glob))).toBe(expected);
  });

  test.for(table)("names the schema and the files in TOML, for $id", ({ file }) => {
    const schema = 'C:\\a "b"\\buildkitd.json';
    const written = parse(tableLines(file, schema, ["tool", "a.b"]).join("\n"));
    const element = { include: buildkitdGlobs };
    expect(written).toMatchObject({ tool: { "a.b": { [file.array]: [element] } } });
    expect(JSON.stringify(written)).toContain(JSON.stringify(schema));
    expect(file.places).toContainEqual({ path: file.path });
  });

  test("is whole in every file of every way", () => {
    for (const { files, others } of editors) {
      const texts = files.map((file) => ({ path: file.path, text: newFile(file, "x:y") }));
      const ways = others.map(({ path, text }) => ({ path, text: text("x:y") }));
      for (const { path, text } of [...texts, ...ways]) {
        const parsed: unknown = path.endsWith(".json") ? JSON.parse(text) : parse(text);
        expect(text.includes("x:y") || JSON.stringify(parsed).includes("tombi-toml.tombi"), path).toBe(true);
      }
    }
  });

  test("as a regular expression is meant for the same files", () => {
    const texts = editors.flatMap(({ others }) => others.map(({ text }) => text("x:y")));
    const patterns = texts.flatMap((text) => /"(\^.*\$)": "x:y"/.exec(text)?.[1] ?? []);
    expect(patterns).toHaveLength(1);
    const pattern = new RegExp(JSON.parse(`"${patterns[0]}"`) as string);
    expect("file:///a/buildkitd.toml").toMatch(pattern);
    expect("file:///a/buildkitd.arm64.toml").toMatch(pattern);
    expect("file:///a/buildkitd/Cargo.toml").not.toMatch(pattern);
  });
});

describe("the records of editors", () => {
  test("have a page each", () => {
    const pages = editors.map(({ id }) => editorUrl(id));
    expect(new Set(pages).size).toBe(editors.length);
    expect(pages.every((page) => page.startsWith(editorUrl()) && page.endsWith("/"))).toBe(true);
  });

  test.for(editors)("lay no blame and beg for nothing, for $id", ({ doc, needs, limits, others, seen }) => {
    const ours = [doc, needs, seen.hover, seen.completion, ...limits, ...others.map((way) => way.doc)].join("\n");
    expect(ours).not.toMatch(/\b(invalid|should|please|consider)\b/i);
    expect(limits.every((limit) => limit.endsWith("."))).toBe(true);
  });

  test("are about one mistake, which check finds too", () => {
    expect(check(mistake).map(({ rule, start }) => [rule, start.line, start.column])).toEqual([["unknown-key", 2, 1]]);
  });
});
