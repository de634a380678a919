import { describe, expect, test } from "vitest";
import { check, load } from "../src/index.ts";

describe("depth and width", () => {
  test("a file of 10 MB is read to its end", { timeout: 120_000 }, () => {
    const lines = Array.from(
      { length: 160_000 },
      (_, i) => `[registry."mirror-${i}.example.com"]\ninsecure = true # ${i}\n`,
    );
    const text = `${lines.join("")}nonsense = 1\n`;
    expect(text.length).toBeGreaterThan(10_000_000);
    const [diagnostic, ...more] = check(text);
    expect(more).toEqual([]);
    expect(diagnostic).toMatchObject({ rule: "unknown-key", start: { line: 320_001 } });
  });

  const open = "[".repeat(5000);
  const close = "]".repeat(5000);
  test.for([
    ["an array of 5,000 levels", `x = ${open}${close}\n`, "unknown-key"],
    ["an inline table of 5,000 levels", `x = ${"{a=".repeat(5000)}1${"}".repeat(5000)}\n`, "unknown-key"],
    ["a dotted key of 5,000 levels", `${"a.".repeat(5000)}b = 1\n`, "unknown-key"],
    ["a table header of 5,000 levels", `[${"a.".repeat(5000)}b]\nc = 1\n`, "unknown-key"],
    ["an array that is not closed", `x = ${open}`, "does-not-load"],
    ["an inline table that is not closed", "x = {a=".repeat(5000), "does-not-load"],
    ["a deep array where words belong", `worker.oci.platforms = ${open}${close}\n`, "does-not-load"],
  ] as const)("%s: one diagnostic", ([, text, rule]) => {
    expect(check(text).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });

  test.for([
    ["array", `a = ${"[".repeat(500)}${"]".repeat(500)}\n`],
    ["inline table", `a = ${"{a=".repeat(500)}1${"}".repeat(500)}\n`],
    ["dotted key", `${"a.".repeat(500)}a = 1\n`],
  ] as const)("a free-form table holds a deep %s", ([, text]) => {
    const result = load(`[worker.oci.stargzSnapshotter]\n${text}`);
    const written = result.ok ? JSON.stringify(result.config) : "";
    expect(written.match(/\[|"a":/g)?.length).toBeGreaterThanOrEqual(500);
  });

  const count = 10_000_000;
  test.for([
    ["a whole number", `grpc.uid = ${"1".repeat(count)}\n`],
    ["underscores", `grpc.uid = ${"1_".repeat(count)}1\n`],
    ["a fraction", `grpc.uid = 1.${"1_".repeat(count)}1\n`],
    ["a hexadecimal number", `grpc.uid = 0x${"1_".repeat(count)}1\n`],
    ["exponents", `grpc.uid = 1${"e".repeat(count)}\n`],
    ["a duration", `history.maxAge = "${"1".repeat(count)}h"\n`],
    ["a percentage", `worker.oci.minFreeSpace = "${"1".repeat(count)}%"\n`],
  ] as const)("%s with ten million digits is refused", { timeout: 120_000 }, ([, text]) => {
    for (const buildkit of ["0.21", "0.32"]) expect(load(text, { buildkit }).ok).toBe(false);
  });

  test.for(["0.27", "0.32"])("20,000 keys below 20,000 levels are told as one place, on %s", (buildkit) => {
    const text = `[${"a.".repeat(20_000)}b]\n${Array.from({ length: 20_000 }, (_, i) => `c${i} = 1\n`).join("")}`;
    expect(check(text, { buildkit }).map(({ rule }) => rule)).toEqual(["unknown-key"]);
    const result = load(text, { buildkit });
    expect(result.ok && result.ignored.map(({ path }) => path.length)).toEqual([100]);
  });

  test("200,000 unknown keys are told one by one", { timeout: 120_000 }, () => {
    const text = Array.from({ length: 200_000 }, (_, i) => `key-number-${i} = ${i}\n`).join("");
    expect(check(text).length).toBe(200_000);
    const result = load(text);
    expect(result.ok && result.ignored.length).toBe(200_000);
  });

  test("200,000 labels are kept", { timeout: 120_000 }, () => {
    const text = `[worker.oci.labels]\n${Array.from({ length: 200_000 }, (_, i) => `key-${i} = "${i}"\n`).join("")}`;
    expect(check(text)).toEqual([]);
    const result = load(text);
    expect(result.ok && Object.keys((result.config["worker"] as never)["oci"]["labels"]).length).toBe(200_000);
  });
});
