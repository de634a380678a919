import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

interface Manifest {
  version: string;
}

describe("the command", () => {
  test("tells on one screen what it can do, and nothing that it cannot", () => {
    const { status, stdout } = run(["--help"]);
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    const names = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = ""]) => name);
    expect(names).toContain("effective");
    expect(names.filter((name) => run([name, "--help"]).status !== 0)).toEqual([]);
  });

  test("prints its version", () => {
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Manifest;
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });

  test.for([[], ["no-such-command"], ["explain"], ["schema", "--buildkit", "banana"]])("ends with 2 for %j", (args) => {
    expect(run(args).status).toBe(2);
  });
});

describe("explain", () => {
  test.for([
    ["key", "max-parallelism"],
    ["deprecated-key", "worker.oci.gcpolicy.keepBytes"],
    ["rule", "gc-size-in-bytes"],
    ["cache", "gha"],
    ["cache-attribute", "s3.access_key_id"],
    ["cache-rule", "cache-blank"],
    ["respelled", "max_paralelism"],
    ["symptom", "server gave HTTP response to HTTPS client"],
    ["question", "how do buildkitd gc policies work"],
    ["where", "where is buildkitd.toml on WSL2 / docker driver"],
  ])("tells about a %s", async ([name, query]) => {
    const { status, stdout } = run(["explain", query as string]);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`golden/explain-${name}.txt`);
  });

  test("takes an error line without quotes", () => {
    const line = "server gave HTTP response to HTTPS client";
    expect(run(["explain", ...line.split(" ")])).toEqual(run(["explain", line]));
  });
});

describe("schema", () => {
  test("is that of the release that was asked for", () => {
    const { status, stdout } = run(["schema", "--buildkit", "0.17", "--strict"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      $id: expect.stringContaining("/0.17/") as string,
      additionalProperties: false,
    });
  });
});
