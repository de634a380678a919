import { describe, expect, test } from "vitest";
import { check, type CheckOptions, fix } from "../../src/index.ts";

function sentences(text: string, options: CheckOptions = {}): string[] {
  return check(text, options).flatMap(({ rule, message }) =>
    rule === "unknown-key" || rule === "newer-key" ? [message] : [],
  );
}

describe("what follows from a key that is ignored is told only where nothing else sees to it", () => {
  test.for<[text: string, options: CheckOptions, expected: string]>([
    ["[worker.oci]\nmaxParallelism = 2\n", {}, "it is ignored, so steps run without a limit."],
    ["[worker.oci]\nmax-parallelism = 4\nmaxParallelism = 2\n", {}, "it is ignored."],
    ['[[worker.oci.gcpolicy]]\nmaxUsedSpace = "20GB"\nkeepStorage = "3GB"\n', {}, "it is ignored."],
    ['[worker.oci]\ngc = false\nkeepStorage = "3GB"\n', {}, "it is ignored."],
    [
      '[[worker.oci.gcpolicy]]\nmaxUsedSpace = "20GB"\n[[worker.oci.gc-policy]]\nall = true\n',
      {},
      "everything in it is ignored.",
    ],
    ['[history]\nmaxAge = "48h"\nmaxEntries = 5\n', { buildkit: "0.10" }, "0.10.6 ignores it."],
    ['[log]\nlevel = "debug"\n', { buildkit: "0.29" }, "so the log stays at the level info."],
    ['debug = true\n[log]\nlevel = "debug"\n', { buildkit: "0.29" }, "0.29.0 ignores it, and reads the older key."],
  ])("%j %o", ([text, options, expected]) => {
    const [only, ...others] = sentences(text, options);
    expect(others).toEqual([]);
    expect(only?.endsWith(expected)).toBe(true);
  });
});

describe("a rename that would do harm is a guess", () => {
  test.for<[text: string, options: CheckOptions]>([
    ["[worker.oci]\ngcKeepStorage = 15000\n", { buildkit: "0.27" }],
    ["[[worker.oci.gcPolicy]]\nall = true\n", { buildkit: "0.27" }],
    ["[worker.oci]\nmax-used-space = 20000\n", {}],
    ['[history]\nmax-entries = -1\nmaxAge = "3h"\n', {}],
    ['[grpc]\nDebugAddress = "0.0.0.0:6060"\n', { buildkit: "0.20" }],
  ])("%j %o", ([text, options]) => {
    expect(fix(text, options).text).toBe(text);
    expect(fix(text, { ...options, unsafe: true }).text).not.toBe(text);
  });

  test("any other is safe", () => {
    const text = "[worker.oci]\nmax_parallelism = 4\ngcKeepStorage = 15000\n";
    expect(fix(text).text).toBe("[worker.oci]\nmax-parallelism = 4\ngcKeepStorage = 15000\n");
  });
});
