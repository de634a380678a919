import { describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const broken = "# mine\r\n[worker.oci]\r\nmax_parallelism = 4 # four\r\nreservedSpace = 9000\r\n";

describe("fix", () => {
  test("shows what would change, and writes nothing", async () => {
    const text = broken.replaceAll("\r", "");
    const { path, read } = scratch({ "buildkitd.toml": text });
    const { status, stdout, stderr } = run(["fix"], { cwd: path });
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot("golden/fix.diff");
    expect(stderr).toBe(
      "Would fix 1 in buildkitd.toml. Write it with --write. 1 left, which\nbuildkit-config check shows. --unsafe repairs 1 of them by a guess.\n",
    );
    expect(read("buildkitd.toml")).toBe(text);
  });

  test("writes, says how a builder gets it, and has nothing left to do", () => {
    const { path, read } = scratch({ "buildkitd.toml": broken });
    const first = run(["fix", "--write", "--unsafe"], { cwd: path });
    expect(first).toMatchObject({ status: 0, stdout: "" });
    expect(first.stderr).toContain("Fixed 2 in buildkitd.toml.");
    expect(first.stderr).toContain("docker buildx create --name NAME --buildkitd-config buildkitd.toml");
    const expected = broken.replace("max_parallelism", "max-parallelism").replace("9000", '"9GB"');
    expect(read("buildkitd.toml")).toBe(expected);
    expect(run(["fix", "--write"], { cwd: path })).toEqual({
      status: 0,
      stdout: "",
      stderr: "buildkitd.toml: nothing to repair.\n",
    });
  });

  test("gives 1 when errors are left", () => {
    const { path } = scratch({ "buildkitd.toml": "foo = 1\n" });
    expect(run(["fix", "--write"], { cwd: path }).status).toBe(1);
  });

  test("repairs standard input to standard output, whatever there is to do", () => {
    expect(run(["fix", "-"], { input: broken }).stdout).toBe(broken.replace("max_parallelism", "max-parallelism"));
    expect(run(["fix", "-"], { input: "root = '/x'" })).toMatchObject({ status: 0, stdout: "root = '/x'" });
  });

  test("heeds the release, ignore comments and settings", () => {
    const text = "# buildkit-config-ignore unknown-key\nfoo_ = 1\n[worker.oci]\nmax_parallelism = 4\n";
    const { path } = scratch({
      "buildkitd.toml": text,
      "buildkit.config.json": JSON.stringify({ check: { rules: { "unknown-key": "off" } } }),
    });
    expect(run(["fix"], { cwd: path })).toMatchObject({ status: 0, stdout: "" });
  });

  test("repairs the syntax line of a Dockerfile", () => {
    const { path, read } = scratch({ Dockerfile: "# sintax=docker/dockerfile:1\nFROM scratch\n" });
    expect(run(["fix", "--write"], { cwd: path }).stderr).toContain("Fixed 1 in Dockerfile.");
    expect(read("Dockerfile")).toBe("# syntax=docker/dockerfile:1\nFROM scratch\n");
  });

  test("says that there is nothing to read", () => {
    expect(run(["fix"], { cwd: scratch().path })).toMatchObject({ status: 2, stdout: "" });
  });

  test("leaves a file alone that is not UTF-8", () => {
    const input = new Uint8Array([...new TextEncoder().encode("insecure_entitlements = [] # "), 0xff, 0x0a]);
    expect(run(["fix", "-"], { input }).status).toBe(1);
  });
});
