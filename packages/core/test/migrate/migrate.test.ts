import { describe, expect, test } from "vitest";
import { check, lines, load, migrate, read, type MigrateResult } from "../../src/index.ts";
import { facetsOf } from "../../src/compare/facets.ts";
import { effective } from "../../src/effective/effective.ts";

type Migrated = Extract<MigrateResult, { ok: true }>;

function migrated(text: string, from: string, to: string): Migrated {
  const result = migrate(text, { from, to, disk: 200 * 2 ** 30 });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

test("migrate tells when a registry is called otherwise", () => {
  const { text, changes } = migrated('[registry."reg.lan"]\nhttp = true\ninsecure = true\n', "0.13", "0.14");
  expect(text).toContain("insecure = true");
  expect(changes.map(({ path }) => path)).toEqual([["registry", "reg.lan"]]);
});

describe("migrate writes otherwise", () => {
  test.for([
    ["debug, for releases that read log.level", "0.16", "0.32", "debug = true # why\n", 'log.level = "debug" # why\n'],
    ["not debug for others", "0.16", "0.29", "debug = true\n", "debug = true\n"],
    [
      "trace, which goes before debug",
      "0.16",
      "0.30",
      "debug = true\ntrace = true\n",
      'debug = true\nlog.level = "trace"\n',
    ],
    ["nothing where log.level decides already", "0.30", "0.32", 'debug = true\n[log]\nlevel = "warn"\n', undefined],
    [
      "debug into the table that is there",
      "0.16",
      "0.32",
      'debug = true\n\n[log]\n  format = "json"\n',
      '\n[log]\n  format = "json"\n  level = "debug"\n',
    ],
    ["log.level back to debug", "0.32", "0.29", '[log]\nlevel = "debug" # d\n', "debug = true\n\n[log]\n# d\n"],
    [
      "what log.level overruled",
      "0.32",
      "0.29",
      'debug = true\n[log]\nlevel = "info"\n',
      'debug = false\n[log]\nlevel = "info"\n',
    ],
    ["a sole limit", "0.16", "0.17", "[worker.oci]\ngckeepstorage = 9\n", "[worker.oci]\nreservedSpace = 9\n"],
    ["not a limit beside others", "0.17", "0.32", '[worker.oci]\ngckeepstorage = 9\nmaxUsedSpace = "9GB"\n', undefined],
    [
      "the limit of a tier",
      "0.16",
      "0.32",
      "[[worker.oci.gcpolicy]]\nkeepBytes = 9\nall = true\n",
      "[[worker.oci.gcpolicy]]\nreservedSpace = 9\nall = true\n",
    ],
    [
      "a limit back, with its unit",
      "0.32",
      "0.16",
      '[worker.oci]\nreservedSpace = "9GB"\n',
      '[worker.oci]\ngckeepstorage = "9GB"\n',
    ],
    [
      "a limit back, without its unit",
      "0.32",
      "0.11",
      '[worker.oci]\nreservedSpace = "9GB"\n',
      "[worker.oci]\ngckeepstorage = 9663676416\n",
    ],
    [
      "durations for releases without units",
      "0.32",
      "0.11",
      '[history]\nmaxAge = "48h"\n',
      "[history]\nmaxAge = 172800\n",
    ],
    [
      "numbers that newer releases do not read",
      "0.27",
      "0.28",
      "[history]\nmaxAge = 1_0\nmaxEntries = 07\n",
      '[history]\nmaxAge = "10s"\nmaxEntries = 7\n',
    ],
    ["texts that newer releases do not read", "0.27", "0.28", 'root = "\\/x"\n', 'root = "/x"\n'],
    [
      "keys in a case that older releases do not read",
      "0.28",
      "0.27",
      "[Worker.OCI]\nGC = false\n",
      "[worker.OCI]\nGC = false\n",
    ],
    ["a byte order mark", "0.27", "0.28", "\ufeffroot = '/x'\n", "root = '/x'\n"],
    ["Windows line ends as they are", "0.16", "0.32", "debug = true\r\n# x\r\n", 'log.level = "debug"\r\n# x\r\n'],
    ["nothing on the same release", "0.32", "0.32", "debug = true\n", undefined],
  ] as const)("%s: %s to %s", ([, from, to, text, expected]) => {
    const result = migrated(text, from, to);
    expect(result.text).toBe(expected ?? text);
    expect(result.done.length > 0).toBe(result.text !== text);
    expect(result.refusals).toEqual([]);
    expect(result.changes.filter(({ written }) => written)).toEqual([]);
  });
});

describe("migrate tells", () => {
  test("what has no way back", () => {
    const { changes } = migrated('[log]\nlevel = "warn"\n', "0.32", "0.29");
    expect(changes).toContainEqual({
      path: ["log", "level"],
      what: "value",
      before: "warn",
      after: "info",
      written: true,
    });
  });

  test("which keys are no longer read, and which are read now", () => {
    const text = '[system]\nplatformsCacheMaxAge = "1h"\nmaxRegistryConcurrency = 8\n';
    const back = migrated(text, "0.32", "0.30");
    expect(back.reading).toMatchObject([
      { path: ["system", "maxRegistryConcurrency"], now: "ignored", start: { line: 3 } },
    ]);
    expect(migrated(text, "0.30", "0.32").reading).toMatchObject([{ now: "read", start: { line: 3 } }]);
    expect(back.changes.filter(({ written }) => written)).toMatchObject([
      { path: ["system", "maxRegistryConcurrency"], before: "8" },
    ]);
  });

  test("that a key in another case is read now", () => {
    expect(migrated("Debug = true\n", "0.27", "0.28")).toMatchObject({
      reading: [{ path: ["debug"], now: "read" }],
      changes: [{ path: ["log", "level"], before: "info", after: "debug" }],
    });
  });

  test("where images are asked for elsewhere", () => {
    const text = '[registry."docker.io"]\nmirrors = ["cache.example/hub"]\n';
    const [change] = migrated(text, "0.11", "0.12").changes;
    expect(change).toMatchObject({ path: ["registry", "docker.io"], what: "mirrors" });
    expect(change?.before).toContain("https://cache.example/hub/v2/");
    expect(change?.after).toContain("https://cache.example/v2/hub/");
  });

  test("defaults that differ, where the file says nothing", () => {
    const { changes } = migrated("", "0.16", "0.17");
    expect(changes).toEqual([
      {
        path: ["worker", "oci"],
        what: "garbage-collection",
        before: "keep 21 GB",
        after: "keep 10 GB, free 41 GB, max 100 GB",
        written: false,
      },
    ]);
  });

  test("what the new release refuses", () => {
    const { refusals } = migrated('[history]\nmaxAge = "1ms"\n', "0.32", "0.11");
    expect(refusals).toMatchObject([{ rule: "does-not-load", path: ["history", "maxAge"] }]);
    const limit = migrated('[worker.oci]\nreservedSpace = "20%"\n', "0.32", "0.11");
    expect(limit.reading).toMatchObject([{ path: ["worker", "oci", "reservedSpace"], now: "ignored" }]);
    expect(limit.changes).toContainEqual(expect.objectContaining({ path: ["worker", "oci"], written: true }));
    const mode = '[worker.oci]\nenabled = true\nnetworkMode = "bridge"\n';
    expect(migrated(mode, "0.32", "0.12").refusals).toMatchObject([{ path: ["worker", "oci", "networkMode"] }]);
    expect(migrated(mode, "0.12", "0.12").refusals).toEqual([]);
  });

  test("that a release is none, or the file does not load", () => {
    expect(migrate("", { from: "old" })).toMatchObject({ ok: false, error: { rule: "unknown-release" } });
    expect(migrate("", { to: "old" })).toMatchObject({ ok: false, error: { rule: "unknown-release" } });
    expect(migrate("debug = 1\n", {})).toMatchObject({ ok: false, error: { rule: "does-not-load" } });
  });
});

test("the release that the file names is where it comes from, and goes along", () => {
  expect(migrate("# buildkit: 0.16\nroot = '/x'\n", { fallback: "0.12", to: "0.31" })).toMatchObject({
    from: "0.16.0",
    text: "# buildkit: 0.31\nroot = '/x'\n",
    done: ["`# buildkit: 0.16` becomes `# buildkit: 0.31`"],
  });
  expect(migrate("", { fallback: "0.12" })).toMatchObject({ from: "0.12.5", to: lines.at(-1)?.newest, done: [] });
});

const everything = `
debug = true
insecure-entitlements = ["security.insecure"]
[log]
format = "json"
[grpc]
address = ["unix:///run/b.sock"]
uid = 0
[worker.oci]
gckeepstorage = 10737418240
max-parallelism = 4
labels = { a = "b" }
[[worker.oci.gcpolicy]]
keepBytes = 1000000000
keepDuration = 3600
[[worker.oci.gcpolicy]]
all = true
keepBytes = 5000000000
[registry."docker.io"]
mirrors = ["cache.lan:5000"]
[registry."cache.lan:5000"]
http = true
insecure = true
[history]
maxAge = 3600
maxEntries = 10
[frontend."gateway.v0"]
allowedRepositories = ["docker.io/docker/dockerfile"]
`;

const names = lines.map(({ line }) => line);
const pairs = names.flatMap((from) => names.map((to) => [from, to] as const));

test.for(pairs)("from %s to %s a daemon does the same, or it is told", ([from, to]) => {
  const { text, changes, reading, refusals } = migrated(everything, from, to);
  expect(refusals).toEqual([]);
  const [before, after] = [effective(everything, { buildkit: from }), effective(text, { buildkit: to })];
  if (!before.ok || !after.ok) throw new Error("it loads on every release");
  const [old, now] = [facetsOf(before), facetsOf(after)];
  const told = new Set([...changes, ...reading].map(({ path }) => JSON.stringify(path)));
  for (const [name, facet] of old) {
    const other = now.get(name);
    if (!told.has(JSON.stringify(facet.path)) && facet.written) expect(other?.sign).toBe(facet.sign);
  }
  expect(read(text).reading.comments).toHaveLength(0);
  expect(load(text, { buildkit: to }).ok).toBe(true);
  if (from === to) return;
  const deprecated = check(text, { buildkit: to }).filter(({ rule }) => rule === "deprecated-key");
  expect(deprecated).toEqual([]);
});
