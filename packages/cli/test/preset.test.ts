import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { presets } from "@buildkit-config/presets";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

describe("preset list and show", () => {
  test.for([
    ["show", ["show", "self-signed-ca"]],
    ["show-older", ["show", "gcr-mirror", "--buildkit", "0.17", "--set", "trace=true"]],
  ] as const)("%s", async ([name, args]) => {
    const { status, stdout, stderr } = run(["preset", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    await expect(stdout).toMatchFileSnapshot(`golden/preset-${name}.txt`);
  });

  test("has a line for each preset, grouped by what leads to it", () => {
    const { status, stdout } = run(["preset", "list"]);
    expect(status).toBe(0);
    const lines = stdout.split("\n\n")[0]?.split("\n") ?? [];
    expect(lines.map((line) => line.slice(10).split(" ")[0])).toEqual(expect.arrayContaining(Object.keys(presets)));
    expect(lines).toHaveLength(Object.keys(presets).length);
    expect(lines.filter((line) => line.length > 80 || !/ \d+\.\d+\+$/.test(line))).toEqual([]);
    const groups = lines.filter((line) => !line.startsWith(" ")).map((line) => line.split(" ")[0]);
    expect(groups).toEqual([...new Set(groups)]);
  });

  test("prints one file alone, to be written somewhere", () => {
    const { stdout } = run(["preset", "show", "cni", "--file", "cni.json", "--set", "subnet=10.99.0.0/16"]);
    expect(JSON.parse(stdout)).toHaveProperty("ipam.ranges", [[{ subnet: "10.99.0.0/16" }]]);
  });

  test.for([
    [["show", "low-powr"], "did you mean low-power?"],
    [["show"], "Which preset?"],
    [["show", "low-power", "--file", "x"], "There is no x; there is buildkitd.toml, create.sh"],
    [["show", "low-power", "--set", "maxParallelism"], "write NAME=VALUE"],
    [["show", "low-power", "--set", "maxParallelism=all"], 'maxParallelism is "all"; it takes a whole number'],
    [["show", "low-power", "--set", "__proto__=1"], 'low-power has no option "__proto__"'],
    [["show", "bridge", "--buildkit", "0.12"], "bridge() needs BuildKit 0.13; this builder runs 0.12.5."],
    [["show", "bridge", "--buildkit", "x"], "x: no BuildKit release"],
    [["remove"], "write preset list, preset show ID or preset add ID"],
  ] as const)("stops on %j", ([args, message]) => {
    const { status, stdout, stderr } = run(["preset", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.replaceAll("\n", " ")).toContain(message);
  });
});

describe("preset add", () => {
  const mine = "# mine\n[worker.oci]\n  gc = true # keep\n";

  test("shows with --diff what it would change, and changes nothing", async () => {
    const { path, read } = scratch({ "buildkitd.toml": mine });
    const { status, stdout } = run(["preset", "add", "cni", "--diff"], { cwd: path });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot("golden/preset-add.diff");
    expect(read("buildkitd.toml")).toBe(mine);
    expect(existsSync(join(path, "cni.json"))).toBe(false);
  });

  test("adds its keys and leaves the rest; a second time there is nothing to do", () => {
    const { path, read } = scratch({ "buildkitd.toml": mine });
    const add = () => run(["preset", "add", "low-power", "--set", "maxParallelism=2"], { cwd: path });
    expect(add().stdout).toContain("docker buildx rm --keep-state");
    expect(read("buildkitd.toml")).toBe(`${mine}  max-parallelism = 2\n`);
    expect(add()).toMatchObject({ status: 0, stdout: expect.stringContaining("Nothing to do.") as string });
    expect(read("buildkitd.toml")).toBe(`${mine}  max-parallelism = 2\n`);
  });

  test("writes for the release that the file names", () => {
    const { path, read } = scratch({ "a.buildkitd.toml": "# buildkit: 0.29\n" });
    expect(run(["preset", "add", "gcr-mirror"], { cwd: path }).status).toBe(0);
    expect(read("a.buildkitd.toml")).toContain("debug = true");
  });

  test("makes a file where there is none, with what the daemon needs besides", () => {
    const { path, read } = scratch();
    expect(run(["preset", "add", "cni"], { cwd: path }).stdout).toMatch(
      /^Wrote buildkitd\.toml, Dockerfile, cni\.json\./,
    );
    expect(run(["check", "buildkitd.toml"], { cwd: path }).status).toBe(0);
    expect(read("Dockerfile")).toContain("COPY cni.json");
  });

  test.for([
    [
      "two files to choose from",
      { "a/buildkitd.toml": "", "b/buildkitd.toml": "" },
      "Which file? There are a/buildkitd.toml",
    ],
    [
      "another value",
      { "buildkitd.toml": "[worker.oci]\nmax-parallelism = 9\n" },
      "sets worker.oci.max-parallelism to 9",
    ],
    ["a broken file", { "buildkitd.toml": "[worker.oci\n" }, "Line 1: "],
  ] as const)("stops on %s, and loses nothing", ([, files, message]) => {
    const { path, read } = scratch(files);
    const { status, stderr } = run(["preset", "add", "low-power"], { cwd: path });
    expect(status).toBe(2);
    expect(stderr.replaceAll("\n", " ")).toContain(message);
    for (const [name, text] of Object.entries(files)) expect(read(name)).toBe(text);
  });

  test("does not write over a file of somebody else", () => {
    const { path, read } = scratch({ "buildkitd.toml": mine, Dockerfile: "FROM mine\n" });
    const { status, stderr } = run(["preset", "add", "cni"], { cwd: path });
    expect(status).toBe(2);
    expect(stderr).toContain("Dockerfile is there already");
    expect([read("Dockerfile"), read("buildkitd.toml")]).toEqual(["FROM mine\n", mine]);
  });
});
