import { describe, expect, test } from "vitest";
import { type Outcome, run } from "./command.ts";
import { scratch } from "./scratch.ts";

const newKey = '[log]\nlevel = "debug"\n';

/** What check says in a folder with these files and this `check` in its buildkit.config.json. */
function check(settings: unknown, files: Readonly<Record<string, string>>, ...args: string[]): Outcome {
  const { path } = scratch({ "buildkit.config.json": JSON.stringify({ check: settings }), ...files });
  return run(["check", ...args], { cwd: path });
}

describe("the settings of a folder", () => {
  test("name the release of files that name none", () => {
    const { status, stdout } = check({ buildkit: "0.29" }, { "buildkitd.toml": newKey });
    expect(status).toBe(1);
    expect(stdout).toContain("buildkitd.toml:2:1 error newer-key");
    expect(stdout).toContain("Judged as BuildKit 0.29.0 (from buildkit.config.json).");
    expect(check({ buildkit: "0.29" }, { "buildkitd.toml": `# buildkit: 0.30\n${newKey}` }).status).toBe(0);
    expect(check({ buildkit: "0.29" }, { "buildkitd.toml": newKey }, "--buildkit", "0.30").status).toBe(0);
  });

  test("weigh rules, those of Dockerfiles too", () => {
    const files = { "buildkitd.toml": "foo = 1\n", Dockerfile: "# sintax=docker/dockerfile:1\nFROM scratch\n" };
    expect(check({}, files).stdout).toMatch(/warning syntax-misspelt[^]*error unknown-key/);
    const rules = { "unknown-key": "warning", "syntax-misspelt": "off" };
    const { status, stdout } = check({ rules }, files);
    expect(stdout).toContain("warning unknown-key");
    expect(stdout).not.toContain("syntax-misspelt");
    expect(status).toBe(0);
    expect(check({ rules, "fail-on": "warning" }, files).status).toBe(1);
  });

  test("leave out files that are found, not files that are named", () => {
    const files = { "buildkitd.toml": "", "old/buildkitd.toml": "foo = 1\n", "a/b/buildkitd.bad.toml": "foo = 1\n" };
    expect(check({ ignore: ["old", "**/*.bad.toml"] }, files)).toMatchObject({ status: 0 });
    expect(check({ ignore: ["old/"] }, files).stdout).not.toContain("old/");
    expect(check({ ignore: ["old", "a"] }, files, "old/buildkitd.toml").status).toBe(1);
    expect(check({ ignore: ["**"] }, files)).toMatchObject({ status: 2 });
  });

  test("extend those of a file and of a package, the own ones first", () => {
    const files = {
      "buildkitd.toml": "foo = 1\ndebug = true\n",
      "team.json": JSON.stringify({ check: { extends: "@us/rules", rules: { "unknown-key": "warning" } } }),
      "node_modules/@us/rules/package.json": JSON.stringify({ name: "@us/rules", version: "1.0.0" }),
      "node_modules/@us/rules/buildkit.config.json": JSON.stringify({
        check: { buildkit: "0.30", rules: { "unknown-key": "off", "deprecated-key": "error" } },
      }),
    };
    const { stdout } = check({ extends: ["./team.json"], rules: { "deprecated-key": "warning" } }, files);
    expect(stdout).toContain("warning unknown-key");
    expect(stdout).toContain("warning deprecated-key");
    expect(stdout).toContain("BuildKit 0.30.0 (from buildkit.config.json)");
  });

  test("lie beside a builder, and in a list there are none", () => {
    const { path } = scratch({
      "buildkit.config.json": JSON.stringify({ name: "a", presets: { "low-power": {} }, check: { buildkit: "0.29" } }),
      "buildkitd.toml": newKey,
    });
    expect(run(["render"], { cwd: path }).status).toBe(0);
    expect(run(["check", "buildkitd.toml"], { cwd: path }).status).toBe(1);
    const list = scratch({ "buildkit.config.json": "[]", "buildkitd.toml": newKey });
    expect(run(["check"], { cwd: list.path }).status).toBe(0);
  });

  test.for<[unknown, string]>([
    ["strict", 'check is an object, such as { "buildkit": "0.17" }.'],
    [{ buildkit: "banana" }, 'check.buildkit is a release, range or image, such as "0.17", not "banana".'],
    [{ driver: "podman" }, 'check.driver is one of docker, docker-container, kubernetes, remote, not "podman".'],
    [{ disk: "10%" }, 'check.disk is a size, such as "200GB", not "10%".'],
    [{ rule: {} }, 'check has no "rule"; did you mean rules?'],
    [{ rules: [] }, 'check.rules is an object, such as { "deprecated-key": "off" }.'],
    [
      { rules: { "unknown-keys": "off" } },
      "check.rules names unknown-keys, which is no rule. Did you mean unknown-key?",
    ],
    [{ rules: { "unknown-key": 0 } }, "check.rules: unknown-key is one of error, warning, info, off, not 0."],
    [{ ignore: "old" }, 'check.ignore is a list of files, folders or patterns, not "old".'],
    [{ extends: 1 }, "check.extends is the path of a file or the name of a package, or a list of them."],
    [{ extends: "./no.json" }, "check.extends names ./no.json, which is not there."],
    [{ extends: "no-such-package" }, "check.extends names no-such-package, which is not there."],
    [{ extends: "./buildkit.config.json" }, "buildkit.config.json extends itself, by way of buildkit.config.json."],
  ])("that are wrong, %j, are told in one sentence", ([settings, sentence]) => {
    const { status, stdout, stderr } = check(settings, { "buildkitd.toml": "" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.replaceAll("\n", " ")).toContain(sentence);
  });

  test("that are no JSON are told with their place", () => {
    const { path } = scratch({ "buildkit.config.json": '{ "check": ', "buildkitd.toml": "" });
    const { status, stderr } = run(["check"], { cwd: path });
    expect(status).toBe(2);
    expect(stderr).toContain("buildkit.config.json: ");
  });
});
