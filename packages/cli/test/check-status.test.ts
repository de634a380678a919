import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { run } from "./command.ts";

function folder(files: Record<string, string> = {}): string {
  const path = mkdtempSync(join(tmpdir(), "buildkit-config-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

describe("the exit status of check", () => {
  test.for<[number, string[]]>([
    [0, ["clean.toml"]],
    [1, ["mistakes.toml"]],
    [1, ["clean.toml", "mistakes.toml"]],
    [1, ["does-not-load.toml"]],
    [0, ["deprecated.toml"]],
    [0, ["--fail-on", "warning", "deprecated.toml"]],
    [1, ["--fail-on", "info", "deprecated.toml"]],
    [2, ["--fail-on", "worst", "clean.toml"]],
    [2, ["--buildkit", "banana", "clean.toml"]],
    [2, ["--no-such-option", "clean.toml"]],
    [2, ["missing.toml"]],
  ])("is %i for %j", ([status, args]) => {
    expect(run(["check", ...args]).status).toBe(status);
  });

  test.for([["--no-such-option"], ["--format", "xml"], ["--buildkit", "banana"], ["missing.toml"]])(
    "says one thing in at most three lines for %j",
    (args) => {
      const { stdout, stderr } = run(["check", ...args]);
      expect(stdout).toBe("");
      expect(stderr).toMatch(/^[^\n]{1,80}(?:\n[^\n]{1,80}){0,2}\n$/);
      expect(stderr).not.toMatch(/\b(invalid|should|please|consider)\b/i);
    },
  );

  test("is 70 for a bug of ours, with the stack only when asked for", () => {
    const broken = "data:text/javascript,String.prototype.replaceAll=()=>{throw new TypeError('boom')}";
    const { status, stderr } = run(["check", "mistakes.toml"], { node: ["--import", broken] });
    expect(status).toBe(70);
    expect(stderr).toContain("bug in buildkit-config");
    expect(stderr).toContain("/issues");
    expect(stderr).not.toMatch(/\n\s+at /);
    const env = { BUILDKIT_CONFIG_DEBUG: "1" };
    expect(run(["check", "mistakes.toml"], { node: ["--import", broken], env }).stderr).toMatch(/\n\s+at /);
  });
});

describe("what check reads", () => {
  test("the others, when one file is missing", () => {
    const { status, stdout, stderr } = run(["check", "missing.toml", "mistakes.toml"]);
    expect(status).toBe(2);
    expect(stdout).toContain("mistakes.toml:4:3 error unknown-key");
    expect(stderr).toBe("missing.toml: no such file\n");
  });

  test("standard input for -", () => {
    const { status, stdout } = run(["check", "-"], { input: "debgu = true\n" });
    expect(status).toBe(1);
    expect(stdout).toContain("<stdin>:1:1 error unknown-key");
  });

  test("bytes that are not text, without a crash", () => {
    const { status, stdout } = run(["check", "-"], { input: Uint8Array.from({ length: 512 }, (_, i) => i % 256) });
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  });

  test("what lies in a folder and below, but not what others installed there", () => {
    const files = ["buildkitd.toml", "ci/buildkitd.default.toml", "node_modules/a/buildkitd.toml", "Cargo.toml"];
    const cwd = folder(Object.fromEntries(files.map((name) => [name, "debug = true\n"])));
    for (const args of [[], ["."]]) {
      const { status, stdout } = run(["check", "--format", "json", ...args], { cwd });
      expect(status).toBe(0);
      const report = JSON.parse(stdout) as { files: { file: string }[] };
      expect(report.files.map(({ file }) => file)).toEqual(["buildkitd.toml", "ci/buildkitd.default.toml"]);
    }
  });

  test("links to files, and files in a folder named buildkit", () => {
    const cwd = folder({ "data/1.toml": "debug = true\n", "buildkit/ci.toml": "debug = true\n" });
    symlinkSync("data/1.toml", join(cwd, "buildkitd.toml"));
    const { stdout } = run(["check", "--format", "json"], { cwd });
    const report = JSON.parse(stdout) as { files: { file: string }[] };
    expect(report.files.map(({ file }) => file)).toEqual(["buildkit/ci.toml", "buildkitd.toml"]);
  });

  test("no links that lead in a circle", () => {
    const cwd = folder();
    symlinkSync("loop.toml", join(cwd, "loop.toml"));
    expect(run(["check", "loop.toml"], { cwd })).toMatchObject({ status: 2, stdout: "" });
  });

  test("nothing, and says where it looked, where nothing is", () => {
    const { status, stdout, stderr } = run(["check"], { cwd: folder({ "other.toml": "" }) });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^No BuildKit configuration here\. Looked for .*buildkitd\.toml/);
    expect(run(["check", folder()]).status).toBe(2);
  });
});
