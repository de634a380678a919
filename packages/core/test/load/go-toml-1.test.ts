import { describe, expect, test } from "vitest";
import { check, load } from "../../src/index.ts";

function told(toml: string, buildkit: string = "0.27"): string[] {
  return check(toml, { buildkit }).map(({ rule, start, end, message, releases }) => {
    const place = toml.slice(start.offset, end.offset);
    return `${rule} ${JSON.stringify(place)} ${message}${releases === undefined ? "" : ` (${releases})`}`;
  });
}

const fate = "buildkitd does not start with this file.";

describe("what the library of 0.10 to 0.27 takes, and later ones do not", () => {
  test.for<[name: string, toml: string, config: object]>([
    [
      "statements on one line after a header",
      "[grpc] uid = 1 # a\n[log]format = 'json'",
      { grpc: { uid: 1 }, log: { format: "json" } },
    ],
    ["an equals sign on the next line", "debug \n = true", { debug: true }],
    ["line ends in single quotes", "root = 'a\nb'", { root: "a\nb" }],
    ["a backslash before a blank", 'root = "a\\  b"', { root: "ab" }],
    ["quotes that part a key", '["worker"oci]\ngc = true\n', { worker: { oci: { gc: true } } }],
    ["escapes that part a key", '"worker\\".\\"oci".gc = true\n', { worker: { oci: { gc: true } } }],
    ["a table opened twice in other words", "[grpc]\nuid = 1\n[ grpc ]\ngid = 2\n", { grpc: { uid: 1, gid: 2 } }],
    [
      "a list of tables that braces began",
      "worker = { oci = { gc = true } }\n[[worker.oci.gcpolicy]]\nall = true\n",
      { worker: { oci: { gc: true, gcpolicy: [{ all: true }] } } },
    ],
    ["the last of equal keys in braces", "grpc = { uid = 1, uid = 2 }", { grpc: { uid: 2 } }],
    [
      "a Go struct that is a table of its own",
      "[worker.oci]\ngc = false\n[worker.oci.gcconfig]\ngc = true\n",
      { worker: { oci: { gc: true } } },
    ],
    ["nanoseconds in a table", "[history.maxAge]\nduration = 1500\n", { history: { maxAge: "1.5µs" } }],
    [
      "a whole number beyond 2^63",
      "root = 9223372036854775808\n[grpc]\nuid = 18446744073709551615",
      { root: "\ufffd", grpc: { uid: -1 } },
    ],
  ])("%s", ([, toml, config]) => {
    expect(load(toml, { buildkit: "0.27" })).toMatchObject({ ok: true, config });
    const later = load(toml, { buildkit: "0.32" });
    expect(later.ok && later.config).not.toEqual(config);
  });
});

describe("what stops the older releases", () => {
  test.for<[toml: string, ...told: string[]]>([
    ["x = 1979-05-27\n", `does-not-load "1979-05-27" This release reads a date only when a blank follows it; ${fate}`],
    [
      '[registry."[::1]"]\n',
      `does-not-load "[" A bracket cannot stand in a table header, even in quotes; ${fate} What follows was not checked.`,
    ],
    [
      "[x]\na = 1\na = 2\n",
      `does-not-load "a" \`a\` is set a second time; ${fate}`,
      'unknown-key "x" `x` is not a BuildKit table; everything in it is ignored.',
    ],
    [
      "grpc = {}\ngrpc.uid = 1\n",
      `does-not-load "grpc" \`grpc\` belongs to a table in braces, to which nothing can be added; ${fate}`,
    ],
    [
      "debug = true\n[[debug.x]]\ny = 1\n",
      `does-not-load "y" \`debug\` holds a single value, so \`y\` cannot stand below it; ${fate}`,
      'unknown-key "x" `x` is not a BuildKit table; everything in it is ignored.',
    ],
  ])("%j", ([toml, ...expected]) => {
    expect(told(toml).toSorted()).toEqual(expected.toSorted());
  });

  test("a stray token crashes the oldest ones only", () => {
    const toml = "[grpc]\naddress = ['a',,]\n";
    expect(check(toml, { buildkit: "0.11.1" })).toMatchObject([{ rule: "loader-panic" }]);
    expect(check(toml, { buildkit: "0.11.2" })).toMatchObject([{ rule: "does-not-load" }]);
  });

  test("it is told in the words that later releases have for it", () => {
    for (const toml of [
      "root = 'a",
      'root = "\\x41"',
      "debug = true\ndebug = false",
      "debug = yes",
      "[worker.oci]\n[[worker.oci]]",
    ]) {
      const [first, ...more] = check(toml, { buildkit: "0.10..0.32" });
      expect(more, toml).toEqual([]);
      expect(first, toml).toMatchObject({ rule: "does-not-load" });
      expect(first, toml).not.toHaveProperty("releases");
    }
  });
});

test("a key that another spelling hides is told with that spelling", () => {
  expect(told("DEBUG = false\ndebug = true\n")).toEqual([
    'unknown-key "DEBUG" `DEBUG` is not read, because `debug` is set in its place; it is ignored.',
  ]);
  expect(told("[worker.oci]\ngc = true\n[worker.oci.GCConfig]\n")).toEqual([
    'unknown-key "gc" `gc` is not read, because `GCConfig` is set in its place; it is ignored.',
  ]);
});

test("an empty table without effect is its own path, wherever it is made", () => {
  const result = load("[[foo]]\n[[foo]]\n[bar.baz]\n[grpc]\nx = { y = {} }\n", { buildkit: "0.27" });
  expect(result.ok && result.ignored.map(({ path }) => path.join("."))).toEqual([
    "foo.0",
    "foo.1",
    "bar.baz",
    "grpc.x.y",
  ]);
});

describe("depth and width on an older release", () => {
  const open = "[".repeat(50_000);
  const close = "]".repeat(50_000);
  test.for<[name: string, toml: string, rule: string]>([
    ["a deep array", `x = ${open}${close}\n`, "unknown-key"],
    ["a deep inline table", `x = ${"{a=".repeat(50_000)}1${"}".repeat(50_000)}\n`, "unknown-key"],
    ["a long dotted key", `${"a.".repeat(50_000)}b = 1\n`, "unknown-key"],
    ["a deep array in a free-form table", `worker.oci.stargzSnapshotter.a = ${open}${close}\n`, "does-not-load"],
    [
      "a deep inline table in a free-form table",
      `worker.oci.stargzSnapshotter.a = ${"{a=".repeat(50_000)}1${"}".repeat(50_000)}\n`,
      "does-not-load",
    ],
    ["an array that is not closed", `x = ${open}`, "does-not-load"],
    ["20,000 elements, each with tables", "[[a.b]]\n[a.b.c]\nx = 1\n".repeat(20_000), "unknown-key"],
  ])("%s: one diagnostic", ([, toml, rule]) => {
    expect(check(toml, { buildkit: "0.27" }).map((diagnostic) => diagnostic.rule)).toEqual([rule]);
  });
});
