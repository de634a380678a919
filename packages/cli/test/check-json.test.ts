import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

describe("the output of check for programs", () => {
  test("has its form fixed", async () => {
    const { status, stdout } = run(["check", "--format", "json", "mistakes.toml", "clean.toml"]);
    expect(status).toBe(1);
    // The order of keys is no part of the form.
    const sorted = JSON.stringify(JSON.parse(stdout), sortKeys, 2);
    await expect(`${sorted}\n`).toMatchFileSnapshot("golden/mistakes.json");
  });

  test("holds infos, too", () => {
    expect(run(["check", "--format=json", "deprecated.toml"]).stdout).toContain('"rule": "deprecated-key"');
  });

  test("has nothing that a terminal acts on, and loses nothing", () => {
    const key = "\u009b31m\u202e\u{e0061}";
    const { stdout } = run(["check", "--format", "json", "-"], { input: `"${key}" = 1\n` });
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ diagnostics: [{ path: [key] }] }] });
  });

  test("names the release that was asked for", () => {
    const { stdout } = run(["check", "--format", "json", "--buildkit", "0.17", "clean.toml"]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, buildkit: "0.17.3" });
  });
});
