import { describe, expect, test } from "vitest";
import { diff, type DiffResult } from "../../src/index.ts";

type Diff = Extract<DiffResult, { ok: true }>;

function between(a: string, b: string, text?: string): Diff {
  const result = diff(a, b, text, { disk: 200 * 2 ** 30 });
  if (!result.ok) throw new Error(`no release: ${result.release}`);
  return result;
}

const names = (paths: string[][]): string[] => paths.map((path) => path.join("."));

describe("between two releases", () => {
  test("lists keys that came and keys that are to be written otherwise", () => {
    const { added, deprecated, from, to } = between("0.16", "0.17");
    expect([from, to]).toEqual(["0.16.0", "0.17.3"]);
    expect(names(added)).toContain("worker.oci.reservedSpace");
    expect(names(added)).toContain("worker.containerd.gcpolicy.[].minFreeSpace");
    expect(added).toHaveLength(12);
    expect(deprecated).toContainEqual({ path: ["worker", "oci", "gckeepstorage"], use: "reservedSpace" });
    expect(names(between("0.17", "0.16").added)).toEqual(names(added));
  });

  test("lists defaults that differ", () => {
    expect(between("0.16", "0.17").defaults).toMatchObject([
      { what: "garbage-collection", before: "keep 21 GB", after: "keep 10 GB, free 41 GB, max 100 GB" },
    ]);
    expect(between("0.19", "0.20").defaults).toMatchObject([
      { path: ["insecure-entitlements"], before: "[]", after: '["device"]' },
    ]);
    expect(between("0.30", "0.31").defaults).toMatchObject([{ what: "first-tier" }]);
    expect(between("0.23", "0.24")).toMatchObject({ defaults: [], added: [], deprecated: [] });
  });

  test("names the text that is no release", () => {
    expect(diff("0.16", "banana")).toEqual({ ok: false, release: "banana" });
    expect(diff("old", "0.16")).toEqual({ ok: false, release: "old" });
  });
});

describe("for a file", () => {
  test("tells what changes, and what migrate would write", () => {
    const { file } = between("0.16", "0.32", "debug = true\n[worker.oci]\ngckeepstorage = 9000\n");
    expect(file).toMatchObject({
      ok: true,
      refusals: [],
      edits: ['`debug = true` becomes `[log] level = "debug"`', "`gckeepstorage` becomes `reservedSpace`"],
    });
    expect(file?.ok && file.changes.filter(({ written }) => written)).toEqual([]);
  });

  test("tells what stops working", () => {
    const { file } = between("0.27", "0.28", "[worker.oci]\nmax-parallelism = 04\n");
    expect(file).toMatchObject({ ok: true, refusals: [{ rule: "does-not-load" }], edits: [{}] });
    expect(between("0.28", "0.27", "[worker.oci]\nmax-parallelism = 04\n").file).toMatchObject({ ok: false });
  });

  test("tells what is read now, and what is no longer", () => {
    const text = "[worker.oci]\nmaxParallelism = 4\nGC = false\nMax-Parallelism = 4\n";
    expect(between("0.27", "0.28", text).file).toMatchObject({
      reading: [{ path: ["worker", "oci", "max-parallelism"], now: "read", start: { line: 4 } }],
      changes: [{ path: ["worker", "oci", "max-parallelism"], after: "4" }],
    });
    expect(between("0.28", "0.27", text).file).toMatchObject({ reading: [{ now: "ignored" }] });
  });
});
