import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const id = "tombi-toml.tombi";
const extensions = ".vscode/extensions.json";
const settings = "tombi.toml";
const added = expect.objectContaining({ include: expect.arrayContaining(["**/buildkitd.toml"]) as unknown }) as unknown;

/** Runs init for VS Code in a folder with these files; gives what it says and what becomes of the file. */
function init(name: string, text: string): { status: number | null; stdout: string; after: string } {
  const folder = scratch({ [name]: text });
  const { status, stdout, stderr } = run(["init", "--editor", "vscode", "--write"], { cwd: folder.path });
  expect(stderr).toBe("");
  const after = folder.read(name);
  const again = run(["init", "--editor", "vscode", "--write"], { cwd: folder.path });
  expect(again.status).toBe(status);
  expect(folder.read(name)).toBe(after);
  return { status, stdout, after };
}

describe("a list of extensions that is there", () => {
  test.for<[string, string]>([
    ['{"recommendations":["a.b"]}', `{"recommendations":["a.b", "${id}"]}`],
    ['{ "recommendations": [] }', `{ "recommendations": ["${id}"] }`],
    ['{ "recommendations": [ "a.b", ] }', `{ "recommendations": [ "a.b", "${id}" ] }`],
    [
      '{ "recommendations": ["a.b"], "recommendations": [] }',
      `{ "recommendations": ["a.b"], "recommendations": ["${id}"] }`,
    ],
    ["{}\n", `{"recommendations": ["${id}"]}\n`],
    ["{\n}\n", `{\n  "recommendations": ["${id}"]\n}\n`],
    [
      '{\n\t"other": {"recommendations": []}\n}\n',
      `{\n\t"other": {"recommendations": []},\n\t"recommendations": ["${id}"]\n}\n`,
    ],
    [
      '{\n  // ours, "recommendations": [\n  "recommendations": [\n    "a.b", // the [first]\n    "c.d" /* and, last */ // one\n  ]\n}\n',
      `{\n  // ours, "recommendations": [\n  "recommendations": [\n    "a.b", // the [first]\n    "c.d", /* and, last */ // one\n    "${id}"\n  ]\n}\n`,
    ],
    [
      '{\r\n  "recommendations": [\r\n    "a.b",\r\n    // none\r\n  ],\r\n}\r\n',
      `{\r\n  "recommendations": [\r\n    "a.b",\r\n    // none\r\n    "${id}"\r\n  ],\r\n}\r\n`,
    ],
    [
      '{\n  "recommendations": [\n  ],\n  "unwantedRecommendations": ["x.y"]\n}',
      `{\n  "recommendations": [\n    "${id}"\n  ],\n  "unwantedRecommendations": ["x.y"]\n}`,
    ],
  ])("gets one more and keeps everything else: %j", ([before, after]) => {
    expect(init(extensions, before)).toMatchObject({ status: 0, after });
  });

  test("that has it already stays as it is, in whatever capitals", () => {
    const text = '{ "recommendations": ["Tombi-TOML.tombi"] } // done\n';
    expect(init(extensions, text)).toMatchObject({ status: 0, after: text });
  });

  test.for<[string, string]>([
    ['{ "recommendations": ["a.b" }', "not a JSON object"],
    ["", "not a JSON object"],
    ["[]", "not a JSON object"],
    ['{ "recommendations": "a.b" }', "`recommendations` is not a list"],
    [`{ "unwantedRecommendations": ["${id}"] }`, "says the opposite"],
  ])("stays as it is where it cannot be added to: %j", ([text, why]) => {
    const { status, stdout, after } = init(extensions, text);
    expect({ status, after }).toEqual({ status: 1, after: text });
    expect(stdout.replaceAll("\n", " ")).toContain(why);
    expect(stdout).toContain(`"recommendations": ["${id}"]`);
  });
});

describe("settings of Tombi that are there", () => {
  test.for([
    "",
    "toml-version = 'v1.0.0'",
    "# ours\r\n[format.rules]\r\nindent-width = 4 # wide\r\n",
    '[[schemas]]\npath = "x.json"\ninclude = ["x.toml"]\n',
    '[[schemas]]\npath = "x.json"\ninclude = ["x.toml"]\n[schemas.format]\nenabled = true\n',
  ])("get a schema at their end: %j", (before) => {
    const { status, after } = init(settings, before);
    expect(status).toBe(0);
    expect(after.startsWith(before)).toBe(true);
    expect(after.replaceAll("\r\n", "").includes("\r") || /[^\r]\n/.test(after)).toBe(!before.includes("\r\n"));
    const old = parse(before) as { schemas?: unknown[] };
    expect(parse(after)).toEqual({ ...old, schemas: [...(old.schemas ?? []), added] });
  });

  test.for<[string, string]>([
    ["schemas = []\n", "cannot grow"],
    ["schemas.x = 1\n", "cannot grow"],
    ["[schemas]\n", "cannot grow"],
    ["[schemas.format]\n", "cannot grow"],
    ['x = "', "not TOML"],
    ['[[schemas]]\npath = "x.json"\ninclude = ["**/buildkitd.toml"]\n', "buildkitd files already"],
  ])("stay as they are where that is not safe: %j", ([text, why]) => {
    const { status, stdout, after } = init(settings, text);
    expect({ status, after }).toEqual({ status: 1, after: text });
    expect(stdout.replaceAll("\n", " ")).toContain(why);
    expect(stdout).toContain("  [[schemas]]\n  path = ");
  });

  test("are found under the other names that Tombi reads before it looks for ours", () => {
    expect(init(".tombi.toml", "").after).toContain("[[schemas]]");
    expect(init(".config/tombi.toml", "").after).toContain("[[schemas]]");
    const python = init("pyproject.toml", "[project]\n[tool.tombi.format]\n").after;
    expect(parse(python)).toMatchObject({ tool: { tombi: { format: {}, schemas: [added] } } });
    expect(init("pyproject.toml", "[project]\n").after).toBe("[project]\n");
    expect(init("pyproject.toml", "[tool]\ntombi = {}\n")).toMatchObject({ status: 1 });
  });

  test("in a folder above are not hidden", () => {
    const folder = scratch({ "tombi.toml": "[lint]\n", "a/b/x": "" });
    const cwd = join(folder.path, "a/b");
    const { status, stdout } = run(["init", "--editor", "tombi", "--write"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain("../../tombi.toml");
    expect(() => folder.read("a/b/tombi.toml")).toThrow("ENOENT");
    // Taplo does not look there, and neither does Tombi count what lies outside of the repository here.
    expect(run(["init", "--editor", "taplo", "--write"], { cwd }).status).toBe(0);
    mkdirSync(join(folder.path, "a/.git"));
    expect(run(["init", "--editor", "tombi", "--write"], { cwd }).status).toBe(0);
  });
});

describe("files that cannot be changed", () => {
  test("keep bytes that are not UTF-8", () => {
    const { path } = scratch();
    writeFileSync(join(path, settings), Uint8Array.of(35, 0xe9, 10));
    const { status, stdout } = run(["init", "--editor", "tombi", "--write"], { cwd: path });
    expect(status).toBe(1);
    expect(stdout).toContain("it is not UTF-8");
  });

  test("are told with the reason", () => {
    const { path } = scratch();
    mkdirSync(join(path, settings));
    expect(run(["init", "--editor", "tombi"], { cwd: path })).toEqual({
      status: 2,
      stdout: "",
      stderr: "tombi.toml: it is there and cannot be read (EISDIR)\n",
    });
  });

  test("because a folder is in the way of theirs", () => {
    const { path } = scratch({ ".vscode": "" });
    const { status, stderr } = run(["init", "--editor", "vscode", "--write"], { cwd: path });
    expect(status).toBe(2);
    expect(stderr).toContain(".vscode/extensions.json: it cannot be written");
  });
});
