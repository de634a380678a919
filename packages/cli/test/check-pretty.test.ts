import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fixtures, run } from "./command.ts";

const samples = readdirSync(fixtures).filter((name) => name.endsWith(".toml"));
const golden = (name: string): string => `golden/${name}.txt`;

describe("the output of check for people", () => {
  test.for(samples)("of %s", async (name) => {
    await expect(run(["check", name]).stdout).toMatchFileSnapshot(golden(name.replace(/\.toml$/, "")));
  });

  test("of several files that are judged by several releases", async () => {
    const { stdout } = run(["check", "clean.toml", "mistakes.toml", "tabs.toml"]);
    await expect(stdout).toMatchFileSnapshot(golden("several"));
  });

  test("over a range of releases", async () => {
    const { stdout } = run(["check", "--buildkit", "0.10..0.32", "deprecated.toml"]);
    await expect(stdout).toMatchFileSnapshot(golden("range"));
  });

  test("with infos when asked for them", async () => {
    expect(run(["check", "deprecated.toml"]).stdout).not.toContain("deprecated-key");
    await expect(run(["check", "--verbose", "deprecated.toml"]).stdout).toMatchFileSnapshot(golden("verbose"));
  });

  test("shows infos to whoever fails on them", () => {
    expect(run(["check", "--fail-on", "info", "deprecated.toml"]).stdout).toContain("info deprecated-key");
  });

  test.for(samples)("is at most 80 columns of ASCII for %s", (name) => {
    const lines = run(["check", "--verbose", name]).stdout.split("\n");
    expect(lines.filter((line) => line.length > 80 || /[^\x20-\x7e]/.test(line))).toEqual([]);
  });

  test.for(samples)("has none of the words that lay blame or beg for %s", (name) => {
    expect(run(["check", "--verbose", name]).stdout).not.toMatch(/\b(invalid|should|please|consider)\b/i);
  });
});
