import { describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const older = `# buildkit: 0.16
debug = true # what happens
[worker.oci]
gckeepstorage = "10GB"
[registry."docker.io"]
mirrors = ["cache.example/hub"]
`;

describe("migrate", () => {
  test("shows what would change and what does otherwise, and writes nothing", async () => {
    const { path, read } = scratch({ "buildkitd.toml": older });
    const { status, stdout, stderr } = run(["migrate", "--to", "0.32"], { cwd: path });
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot("golden/migrate.diff");
    await expect(stderr).toMatchFileSnapshot("golden/migrate.txt");
    expect(read("buildkitd.toml")).toBe(older);
  });

  test("goes back, and tells what has no way", async () => {
    const text = '[log]\nlevel = "warn"\n[worker.oci]\nreservedSpace = "10%"\n[system]\nmaxRegistryConcurrency = 8\n';
    const { path } = scratch({ "buildkitd.toml": text });
    const { status, stderr } = run(["migrate", "--to", "0.11"], { cwd: path });
    expect(status).toBe(1);
    await expect(stderr).toMatchFileSnapshot("golden/migrate-back.txt");
  });

  test("writes, and has nothing left to do", () => {
    const { path, read } = scratch({ "buildkitd.toml": older });
    const first = run(["migrate", "--write"], { cwd: path });
    expect(first).toMatchObject({ status: 0, stdout: "" });
    expect(first.stderr).toContain("docker buildx rm --keep-state NAME");
    expect(read("buildkitd.toml")).toContain('log.level = "debug" # what happens');
    expect(run(["migrate"], { cwd: path })).toMatchObject({ status: 0, stdout: "" });
    expect(run(["check"], { cwd: path }).status).toBe(0);
  });

  test("carries standard input to standard output", () => {
    const { stdout } = run(["migrate", "--from", "0.32", "--to", "0.11", "-"], { input: '[history]\nmaxAge = "1h"\n' });
    expect(stdout).toBe("[history]\nmaxAge = 3600\n");
  });

  test.for([
    [["--to", "banana"], "banana: no BuildKit release"],
    [["--from", "banana"], "banana: no BuildKit release"],
    [["--disk", "10%"], "--disk is a size such as 200GB, not 10%."],
    [["missing.toml"], "missing.toml: no such file"],
  ] as const)("stops at %j", ([args, sentence]) => {
    const { status, stderr } = run(["migrate", ...args], { cwd: scratch({ "buildkitd.toml": "" }).path });
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});

describe("diff", () => {
  test("of two releases", async () => {
    const { status, stdout } = run(["diff", "0.16", "0.17", "--disk", "200GB"]);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot("golden/diff.txt");
  });

  test("for a file", async () => {
    const { path } = scratch({ "buildkitd.toml": older });
    const { status, stdout } = run(["diff", "0.15", "0.32", "buildkitd.toml"], { cwd: path });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot("golden/diff-file.txt");
  });

  test("for a file that stops working", () => {
    const input = "[worker.oci]\nmax-parallelism = 04\n";
    expect(run(["diff", "0.27", "0.28", "-"], { input })).toMatchObject({ status: 1 });
    expect(run(["diff", "0.28", "0.27", "-"], { input }).stdout).toContain("BuildKit 0.28.1 does not read this file.");
  });

  test("as JSON", () => {
    const { stdout } = run(["diff", "0.16", "0.17", "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, from: "0.16.0", to: "0.17.3", added: expect.any(Array) });
  });

  test.for([[[]], [["0.16"]], [["0.16", "banana"]], [["0.16", "0.17", "a", "b"]], [["0.16", "0.17", "missing.toml"]]])(
    "stops at %j",
    ([args]) => {
      expect(run(["diff", ...(args ?? [])])).toMatchObject({ status: 2, stdout: "" });
    },
  );
});
