import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Editor } from "./editor.ts";
import { Project, published } from "./project.ts";

interface Manifest {
  version: string;
  dependencies?: Record<string, string>;
  scripts?: Record<string, string>;
}

const config = `import { defineBuilder } from "@buildkit-config/core/bundle";
import type { BuildkitdConfig } from "@buildkit-config/core";
import { gcrMirror, lowPower } from "@buildkit-config/presets";
import { bridge } from "@buildkit-config/presets/bridge";

const buildkitd: BuildkitdConfig = { worker: { oci: { reservedSpace: "10GB" } } };

export default defineBuilder({
  name: "ci",
  presets: [lowPower({ maxParallelism: 2 }), gcrMirror(), bridge()],
  buildkitd,
});
`;

let project: Project;
beforeAll(() => {
  project = new Project();
}, 120_000);
afterAll(() => project.remove());

const manifestOf = (name: string) => JSON.parse(project.read(`node_modules/${name}/package.json`)) as Manifest;

describe.for(Object.keys(published))("%s", (name) => {
  test("runs nothing when it is installed", () => {
    const scripts = Object.keys(manifestOf(name).scripts ?? {});
    expect(scripts).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:pre|post)?install$|^prepare$/)]));
  });

  test("brings no source, no tests and no settings of the workspace", () => {
    const files = project.run(
      "find",
      join("node_modules", name),
      "-type",
      "f",
      "-not",
      "-path",
      "*/node_modules/*/node_modules/*",
    );
    expect(files).not.toMatch(/\/(?:src|test|scripts|node_modules\/\.)\//);
    expect(files).not.toMatch(/tsconfig|tsdown|turbo\.json|preset\.ts$/m);
  });
});

test("the packages depend on as little as they can", () => {
  expect(Object.keys(manifestOf("@buildkit-config/core").dependencies ?? {})).toEqual([
    "fastest-levenshtein",
    "smol-toml",
  ]);
  expect(Object.keys(manifestOf("@buildkit-config/presets").dependencies ?? {})).toEqual(["@buildkit-config/core"]);
  expect(manifestOf("buildkit-config").dependencies).toBeUndefined();
});

test("a TypeScript editor finds no error in a configuration, and shows documentation on hover", () => {
  const editor = new Editor(project.write("buildkit.config.ts", config));
  expect(editor.errors()).toEqual([]);
  expect(editor.hover("lowPower({")).toContain("Only a few build steps run at once");
  expect(editor.hover("maxParallelism")).toContain("How many steps run at once");
  expect(editor.hover("reservedSpace")).toContain("/reference/buildkitd/worker.oci/reserved-space/");
  expect(editor.hover("presets:")).not.toBe("");
});

test.for([
  [
    "an option that is not there",
    "lowPower({ maxParallelism: 2 })",
    "lowPower({ maxParalelism: 2 })",
    "maxParallelism",
  ],
  ["a text for a number", "maxParallelism: 2", 'maxParallelism: "2"', "not assignable to type 'number'"],
  ["a key that BuildKit does not have", "reservedSpace:", "reserved_space:", "reservedSpace"],
] as const)("a TypeScript editor reports %s", ([, good, bad, message]) => {
  const editor = new Editor(project.write("wrong.ts", config.replace(good, bad)));
  expect(editor.errors().join("\n")).toContain(message);
});

test("the command renders the configuration, and what it wrote checks out", () => {
  project.write("buildkit.config.ts", config);
  expect(project.run("npx", "buildkit-config", "render")).toContain("Wrote ci/buildkitd.toml");
  expect(project.run("npx", "buildkit-config", "check")).toMatch(/^\d+ files, no problems/);
  expect(project.run("npx", "buildkit-config", "--version").trim()).toBe(manifestOf("buildkit-config").version);
});

test("schemas and plain files have a path of their own", () => {
  const paths = [
    "@buildkit-config/core/schemas/0.32/buildkitd.json",
    "@buildkit-config/core/schemas/0.32/buildkitd.strict.json",
    "@buildkit-config/presets/files/low-power/0.10-0.32/buildkitd.toml",
  ];
  const script = `import { readFileSync } from "node:fs";
for (const path of ${JSON.stringify(paths)}) console.log(readFileSync(new URL(import.meta.resolve(path)), "utf8").length > 100);`;
  expect(project.run("node", "--input-type=module", "-e", script)).toBe("true\n".repeat(paths.length));
});
