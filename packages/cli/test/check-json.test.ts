import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

describe("the output of check for programs", () => {
  test("has its form fixed", async () => {
    const { status, stdout } = run(["check", "--format", "json", "mistakes.toml", "clean.toml"]);
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot("golden/mistakes.json");
  });

  test("holds infos, too", () => {
    expect(run(["check", "--format=json", "deprecated.toml"]).stdout).toContain('"rule": "deprecated-key"');
  });

  test("names the release that was asked for", () => {
    const { stdout } = run(["check", "--format", "json", "--buildkit", "0.17", "clean.toml"]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, buildkit: "0.17.3" });
  });
});
