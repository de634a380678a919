import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const config = `import { compose, defineBuilder } from "@buildkit-config/core/bundle";
import { bridge, lowPower } from "@buildkit-config/presets";

interface Office { steps: number }
const office: Office = { steps: 2 };

export default [
  defineBuilder({ name: "ci", buildkit: "0.17", presets: [compose(lowPower({ maxParallelism: office.steps }), bridge())] }),
  defineBuilder({ name: "plain" }),
];
`;

describe("render", () => {
  test("writes the bundle of each builder of a TypeScript file, and --check agrees until a file differs", () => {
    const { path, read, write } = scratch({ "buildkit.config.ts": config });
    const first = run(["render"], { cwd: path });
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout).toContain("sh ci/create.sh");
    expect(read("ci/buildkitd.toml")).toMatch(
      /^# buildkit-config \S+: bridge\(\), lowPower\(\{ maxParallelism: 2 \}\)$/m,
    );
    expect(read("plain/create.sh")).toContain("--name plain");
    expect(statSync(join(path, "ci/create.sh")).mode & 0o111).not.toBe(0);
    expect(run(["render", "--check"], { cwd: path })).toMatchObject({ status: 0 });
    expect(run(["render"], { cwd: path }).stdout).toContain("Nothing to write");

    write("ci/buildkitd.toml", read("ci/buildkitd.toml").replace("max-parallelism = 2", "max-parallelism = 8"));
    const check = run(["render", "--check"], { cwd: path });
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("-max-parallelism = 8\n+max-parallelism = 2\n");
    expect(check.stderr).toContain("ci/buildkitd.toml");
    expect(read("ci/buildkitd.toml")).toContain("max-parallelism = 8");
  });

  test("reads JSON, which needs no packages", () => {
    const { path, read } = scratch({
      "deploy/buildkit.config.json": JSON.stringify({ name: "ci", presets: { "low-power": { maxParallelism: 3 } } }),
    });
    expect(run(["render", "deploy/buildkit.config.json", "--out", "out"], { cwd: path }).status).toBe(0);
    expect(read("out/ci/buildkitd.toml")).toContain("max-parallelism = 3");
  });

  test("says what BuildKit would ignore of an author's own keys", () => {
    const own = { buildkit: "0.17", buildkitd: { system: { maxRegistryConcurrency: 2 } } };
    const { path } = scratch({ "buildkit.config.json": JSON.stringify(own) });
    const { status, stdout } = run(["render"], { cwd: path });
    expect(status).toBe(1);
    expect(stdout).toContain("builder/buildkitd.toml:7:1 error newer-key");
  });

  test("does not write over a file that it did not render", () => {
    const { path, read } = scratch({ "buildkit.config.json": "{}", "builder/buildkitd.toml": "debug = true\n" });
    const { status, stderr } = run(["render"], { cwd: path });
    expect({ status, text: read("builder/buildkitd.toml") }).toEqual({ status: 2, text: "debug = true\n" });
    expect(stderr).toContain("builder/buildkitd.toml was not rendered by buildkit-config");
  });

  test.for([
    ["nothing to render", {}, "There is no buildkit.config here. Looked for: buildkit.config.ts"],
    ["broken JSON", { "buildkit.config.json": "{" }, "buildkit.config.json: "],
    ["an unknown key", { "buildkit.config.json": '{"preset":{}}' }, 'there is no "preset"; there is name, buildkit'],
    [
      "presets as a list",
      { "buildkit.config.json": '{"presets":["serial"]}' },
      "presets is an object of ids and options",
    ],
    ["an unknown preset", { "buildkit.config.json": '{"presets":{"seral":{}}}' }, "did you mean serial?"],
    [
      "a bad option",
      { "buildkit.config.json": '{"presets":{"serial":{"a":1}}}' },
      'serial has no option "a"; it has none.',
    ],
    ["two builders of one name", { "buildkit.config.json": "[{},{}]" }, "two builders called builder"],
    ["a module without a builder", { "buildkit.config.mjs": "export default 1" }, "exports no builder"],
    ["a module that throws", { "buildkit.config.mjs": 'throw new Error("mine")' }, "buildkit.config.mjs: mine"],
    [
      "a conflict",
      { "buildkit.config.json": '{"presets":{"serial":{},"low-power":{}}}' },
      "lowPower() and serial() disagree",
    ],
    ["a missing package", { "buildkit.config.mjs": 'import "nowhere"' }, "Cannot find package 'nowhere'"],
  ] as const)("stops on %s", ([, files, message]) => {
    const { path } = scratch(files);
    const { status, stdout, stderr } = run(["render"], { cwd: path });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.replaceAll("\n", " ")).toContain(message);
  });
});
