import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

const ci = "effective/ci.toml";

describe("effective", () => {
  test.for([
    ["ci", [ci, "--disk", "200GB", "--image", "alpine"]],
    ["ci-older", [ci, "--buildkit", "0.12.2", "--image", "busybox:1.36"]],
    ["ci-shares", [ci, "--buildkit", "0.31"]],
    ["ci-driver", [ci, "--driver", "docker-container", "--rootless", "--disk", "16GB"]],
    ["tiers", ["effective/tiers.toml", "--disk", "200GB"]],
    ["tiers-older", ["effective/tiers.toml", "--buildkit", "0.16"]],
    ["off", ["effective/off.toml", "--worker", "containerd"]],
    ["all", [ci, "--all", "--worker", "containerd"]],
  ] as const)("tells %s", async ([name, args]) => {
    const { status, stdout, stderr } = run(["effective", ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    // An address is not broken, so that it can be copied.
    expect(stdout.split("\n").filter((line) => line.length > 80 && !line.includes("://"))).toEqual([]);
    expect(stdout).toMatch(/^[\n -~]*$/);
    await expect(stdout).toMatchFileSnapshot(`golden/effective/${name}.txt`);
  });

  test("prints the same as data", () => {
    const { status, stdout } = run(["effective", ci, "--disk", "200GB", "--image", "alpine", "--format", "json"]);
    expect(status).toBe(0);
    const shown = JSON.parse(stdout) as { settings: { path: string[] }[] };
    expect(shown).toMatchObject({
      version: 1,
      buildkit: "0.32.2",
      file: ci,
      ok: true,
      worker: "oci",
      gc: { oci: { policy: "built-in" } },
      mirrors: { reference: "docker.io/library/alpine:latest" },
    });
    expect(shown.settings.find(({ path }) => path.join(".") === "worker.oci.max-parallelism")).toMatchObject({
      value: 4,
      from: "file",
      start: { line: 5 },
      flags: [{ name: "--oci-max-parallelism" }],
    });
  });

  test("reads standard input", () => {
    const { status, stdout } = run(["effective", "-"], { input: "[worker.oci]\ngc = false\n" });
    expect(status).toBe(0);
    expect(stdout).toContain("Garbage collection is off");
  });

  test.for([[], ["--format", "json"]])("ends with 1 for a file that does not load, with %j", (args) => {
    const { status, stdout } = run(["effective", "does-not-load.toml", ...args]);
    expect(status).toBe(1);
    expect(stdout).toContain("does-not-load");
  });

  test.for([
    [ci, "--disk", "lots"],
    [ci, "--disk", "20%"],
    [ci, "--image", "Not an image"],
    [ci, "--driver", "docker"],
    [ci, "--worker", "runc"],
    [ci, "--buildkit", "banana"],
    ["no-such-file.toml"],
    [ci, "clean.toml"],
  ])("ends with 2 and says why for %j", (args) => {
    const { status, stdout, stderr } = run(["effective", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.length).toBeGreaterThan(20);
  });
});
