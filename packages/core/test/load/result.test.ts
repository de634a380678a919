import { expect, test } from "vitest";
import { load } from "../../src/index.ts";
import { lines } from "../../src/records/release.ts";

test("the configuration has canonical spellings, sizes in parts and durations as Go writes them", () => {
  const result = load(`
    INSECURE-entitlements = ["network.host"]
    [Worker.OCI]
    Reservedspace = "10%"
    maxusedspace = "1.5GB"
    MAX-PARALLELISM = 0
    [[worker.oci.GCPolicy]]
    KEEPduration = 172800
    [history]
    maxage = "90m"
    [worker.oci.labels]
    "Mixed.Case" = "1"
  `);
  expect(result).toEqual({
    ok: true,
    exact: true,
    ignored: [],
    config: {
      "insecure-entitlements": ["network.host"],
      worker: {
        oci: {
          reservedSpace: { percent: 10 },
          maxUsedSpace: { bytes: 1_610_612_736 },
          gcpolicy: [{ keepDuration: "48h0m0s" }],
          labels: { "Mixed.Case": "1" },
        },
      },
      history: { maxAge: "1h30m0s" },
    },
  });
});

test("integers beyond 2^53 are bigint, dates and infinities of free-form tables are kept", () => {
  const result = load(`[worker.oci.stargzSnapshotter]
    large = 9007199254740993
    small = 9007199254740991
    date = 1979-05-27 07:32:00z
    inf = -inf
    list = [1, { a = 07:32:00 }]
  `);
  expect(result).toMatchObject({
    config: {
      worker: {
        oci: {
          stargzSnapshotter: {
            large: 9_007_199_254_740_993n,
            small: 9_007_199_254_740_991,
            date: "1979-05-27 07:32:00z",
            inf: -Infinity,
            list: [1, { a: "07:32:00" }],
          },
        },
      },
    },
  });
});

test("ignored keys have the place where they are written, spelled as in the file", () => {
  const result = load('[worker.oci]\n  MaxParallelism = 4\n[[Foo]]\nbar = { a = 1, "b c" = [] }\n[baz]\n');
  expect(result.ok && result.ignored).toEqual([
    { path: ["worker", "oci", "MaxParallelism"], start: place(2, 3, 15), end: place(2, 17, 29) },
    { path: ["Foo", 0, "bar", "a"], start: place(4, 9, 50), end: place(4, 10, 51) },
    { path: ["Foo", 0, "bar", "b c"], start: place(4, 16, 57), end: place(4, 21, 62) },
    { path: ["baz"], start: place(5, 1, 70), end: place(5, 6, 75) },
  ]);
});

function ignoredOf(toml: string): (string | number)[][] {
  const result = load(toml);
  return result.ok ? result.ignored.map(({ path }) => path) : [];
}

test("an empty table is no leaf once a value elsewhere fills it", () => {
  expect(ignoredOf("[a.b]\n[a]\nb = 1\n")).toEqual([["a", "b"]]);
  expect(ignoredOf("[a.b]\n[a]\nb = [{ c = 1 }]\n")).toEqual([["a", "b", 0, "c"]]);
  expect(ignoredOf("[a.b.x]\n[a]\nb = { x.y = 1 }\n")).toEqual([["a", "b", "x", "y"]]);
});

test("columns count UTF-16 units, a byte order mark and CRLF lines included", () => {
  const result = load("\ufeffroot = '🚀'\r\nroot = 1\r\n", { buildkit: "0.27" });
  expect(result.ok ? undefined : result.error.start).toEqual(place(2, 1, 14));
});

test("a lone carriage return ends a line", () => {
  const result = load("trace = true\r\rroot = 1\r", { buildkit: "0.27" });
  expect(result.ok ? undefined : result.error.start).toEqual(place(3, 8, 21));
});

test("bytes that are not UTF-8 do not hide what is wrong before them", () => {
  const bytes = Uint8Array.from(Buffer.from("\r[root.c]\u00ff", "latin1"));
  for (const buildkit of ["0.28", "0.32"]) {
    expect(load(bytes, { buildkit })).toMatchObject({
      ok: false,
      error: { rule: "does-not-load", start: { offset: 0 }, end: { offset: 1 } },
    });
  }
});

test("every release is followed exactly", () => {
  for (const { line } of lines) {
    expect(load("debug = true", { buildkit: line })).toEqual({
      ok: true,
      exact: true,
      config: { debug: true },
      ignored: [],
    });
  }
});

test("the option alone names the release, not the file", () => {
  const toml = "# buildkit: 0.29\n[log]\nlevel = 'debug'\n";
  expect(load(toml)).toMatchObject({ ok: true, config: { log: { level: "debug" } } });
  expect(load(toml, { buildkit: "0.29" })).toMatchObject({
    ok: true,
    config: {},
    ignored: [{ path: ["log", "level"] }],
  });
});

test("of a range, the newest release judges", () => {
  expect(load("[log]\nlevel = 'debug'\n", { buildkit: "0.28..0.30" })).toMatchObject({ ok: true, ignored: [] });
  expect(load("[log]\nlevel = 'debug'\n", { buildkit: "0.28..0.29" })).toMatchObject({ ignored: [{}] });
});

test("a release that nobody knows is said to be so", () => {
  expect(load("debug = true", { buildkit: "newest" })).toMatchObject({ ok: false, error: { rule: "unknown-release" } });
});

function place(line: number, column: number, offset: number): { line: number; column: number; offset: number } {
  return { line, column, offset };
}
