import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

describe("colours", () => {
  test.for<[boolean, Record<string, string>]>([
    [false, {}],
    [true, { FORCE_COLOR: "1" }],
    [false, { FORCE_COLOR: "0" }],
    [false, { NO_COLOR: "1" }],
    [false, { NO_COLOR: "1", FORCE_COLOR: "1" }],
    [true, { NO_COLOR: "", FORCE_COLOR: "1" }],
    [false, { CI: "true" }],
  ])("are there: %s, in a pipe with %o", ([coloured, env]) => {
    expect(run(["check", "mistakes.toml"], { env }).stdout.includes("\x1b[")).toBe(coloured);
  });

  test("only repeat what the words say", () => {
    const plain = run(["check", "mistakes.toml"]).stdout;
    const coloured = run(["check", "mistakes.toml"], { env: { FORCE_COLOR: "1" } }).stdout;
    expect(coloured.replaceAll(/\x1b\[\d+m/g, "")).toBe(plain);
  });
});
