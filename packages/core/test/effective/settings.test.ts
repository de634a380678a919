import { describe, expect, test } from "vitest";
import { effective, type EffectiveOptions } from "../../src/effective/effective.ts";
import type { Setting } from "../../src/effective/setting.ts";
import { lines } from "../../src/records/release.ts";
import { root } from "../../src/records/tables/root.ts";
import { isLeaf, walk } from "../../src/records/walk.ts";
import { judge } from "./judge.ts";

function setting(path: string, text: string, options?: EffectiveOptions): Setting | undefined {
  return judge(text, options).settings.find((each) => each.path.join(".") === path);
}

describe("without a file", () => {
  test.for(lines)("$line has a setting for every key outside of lists and maps", ({ newest }) => {
    const keys = [...walk(root, newest)]
      .filter(({ field, path }) => isLeaf(field) && !path.includes("*") && !path.includes("[]"))
      .map(({ path }) => path);
    const { settings } = judge("", { buildkit: newest });
    expect(settings.map(({ path }) => path)).toEqual(keys);
    expect(settings.filter(({ from }) => from !== "default")).toEqual([]);
    expect(settings.filter(({ value, text }) => value === undefined && text === undefined)).toEqual([]);
  });

  test.for([
    ["worker.oci.max-parallelism", { value: 0, text: "no limit" }],
    ["worker.oci.networkMode", { value: "auto", text: "cni if /etc/buildkit/cni.json exists, else host" }],
    ["worker.oci.binary", { text: "buildkit-runc, else runc" }],
    ["grpc.address", { value: ["unix:///run/buildkit/buildkitd.sock"] }],
    ["grpc.tls.ca", { value: "" }],
    ["history.maxAge", { value: "48h0m0s" }],
    ["history.maxEntries", { value: 50 }],
    ["system.platformsCacheMaxAge", { value: "20s" }],
    ["insecure-entitlements", { value: ["device"] }],
    ["worker.oci.gckeepstorage", { value: {} }],
    ["log.level", { value: "info" }],
  ] as const)("%s", ([path, expected]) => {
    const { value, text } = setting(path, "") ?? {};
    expect({ value, text }).toEqual({ value: undefined, text: undefined, ...expected });
  });
});

/** What is written, how the daemon runs, and what one key comes to. */
const table: [name: string, text: string, options: EffectiveOptions, path: string, expected: Partial<Setting>][] = [
  ["a zero is the file's", "debug = false", {}, "debug", { value: false, from: "file" }],
  [
    "an empty text is no mode",
    '[worker.oci]\nnetworkMode = ""',
    {},
    "worker.oci.networkMode",
    { value: "auto", from: "default" },
  ],
  [
    "an empty list is no list",
    "[grpc]\naddress = []",
    {},
    "grpc.address",
    { value: ["unix:///run/buildkit/buildkitd.sock"], from: "default" },
  ],
  ["the older switch decides", "debug = true", {}, "log.level", { value: "debug", note: "from `debug`" }],
  [
    "trace goes before debug",
    "debug = true\ntrace = true",
    { buildkit: "0.17" },
    "debug",
    { note: "no effect: `trace` goes before it" },
  ],
  [
    "the level goes before both",
    'trace = true\n[log]\nlevel = "warn"',
    {},
    "trace",
    { note: "no effect: `log.level` goes before it" },
  ],
  ["one key of the history", "[history]\nmaxEntries = 9", {}, "history.maxAge", { value: "0s", from: "default" }],
  ["an empty history", "[history]", {}, "history.maxEntries", { value: 0, from: "default" }],
  [
    "seconds of 0.11",
    "[history]\nmaxAge = 3600",
    { buildkit: "0.11" },
    "history.maxAge",
    { value: "1h0m0s", from: "file" },
  ],
  [
    "an authority alone",
    '[grpc.tls]\nca = "/a"',
    {},
    "grpc.tls.ca",
    { note: "no effect: without `cert` and `key` there is no TLS" },
  ],
  [
    "a namespace",
    "[worker.oci]\nrootless = false",
    { rootless: true },
    "worker.oci.rootless",
    { value: true, note: "the daemon runs in a user namespace" },
  ],
  [
    "a rootless image",
    "",
    { buildkit: "moby/buildkit:v0.17.3-rootless" },
    "root",
    { value: "~/.local/share/buildkit" },
  ],
  ["a rootless socket", "", { rootless: true }, "grpc.address", { text: "below $XDG_RUNTIME_DIR" }],
  [
    "an old rootless daemon",
    "",
    { rootless: true, buildkit: "0.12" },
    "worker.oci.cniConfigPath",
    { value: "/etc/buildkit/cni.json" },
  ],
  [
    "a rootless daemon",
    "",
    { rootless: true, buildkit: "0.13" },
    "worker.oci.cniConfigPath",
    { value: "~/.config/buildkit/cni.json" },
  ],
  ["a rootless worker", "[worker.oci]\nrootless = true", {}, "worker.oci.networkMode", { value: "host" }],
  [
    "a name of no power",
    'insecure-entitlements = ["security.insecure", "sudo"]',
    { driver: "remote", buildkit: "0.19" },
    "insecure-entitlements",
    { value: ["security.insecure"], note: "`sudo` is dropped without a word" },
  ],
  [
    "devices before they came",
    'insecure-entitlements = ["device"]',
    { driver: "remote", buildkit: "0.19" },
    "insecure-entitlements",
    { value: [] },
  ],
  ["no devices", "[cdi]\ndisabled = true", { driver: "remote" }, "insecure-entitlements", { value: [] }],
  [
    "the flag of buildx",
    'insecure-entitlements = ["security.insecure"]',
    { driver: "kubernetes" },
    "insecure-entitlements",
    { value: ["network.host", "device"], from: "driver" },
  ],
  [
    "no flag of buildx",
    'insecure-entitlements = ["network.host", "security.insecure"]',
    { driver: "docker-container" },
    "insecure-entitlements",
    { value: ["network.host", "security.insecure", "device"], from: "file" },
  ],
  ["a loopback registry", '[registry."localhost:5000"]', {}, "registry.localhost:5000.http", { value: true }],
  ["another registry", '[registry."docker.io"]', {}, "registry.docker.io.http", { value: false }],
  [
    "a dead limit",
    '[worker.oci]\nreservedSpace = "1GB"\n[[worker.oci.gcpolicy]]\nall = true',
    {},
    "worker.oci.reservedSpace",
    { note: "no effect: [[gcpolicy]] takes its place" },
  ],
  [
    "the old limit",
    "[worker.oci]\ngckeepstorage = 1000000000",
    {},
    "worker.oci.gckeepstorage",
    { note: "read as `reservedSpace`" },
  ],
  [
    "the old limit before 0.17",
    "[worker.oci]\ngckeepstorage = 1000000000",
    { buildkit: "0.16" },
    "worker.oci.gckeepstorage",
    { value: { bytes: 1000000000 } },
  ],
  [
    "the old limit beside a new one",
    '[worker.oci]\ngckeepstorage = 1000000000\nmaxUsedSpace = "2GB"',
    {},
    "worker.oci.gckeepstorage",
    { note: "no effect beside the newer limits" },
  ],
  [
    "no old limit",
    "[worker.oci]\ngckeepstorage = 0",
    {},
    "worker.oci.maxUsedSpace",
    { text: "80% of the disk, at most 100GB, while none of the three limits is set" },
  ],
  [
    "a limit beside another",
    '[worker.oci]\nmaxUsedSpace = "2GB"',
    {},
    "worker.oci.reservedSpace",
    { value: {}, text: "none: another limit is set" },
  ],
  [
    "a runtime without a name",
    '[worker.containerd.runtime]\npath = "/a"',
    {},
    "worker.containerd.runtime.path",
    { note: "no effect: `name` is missing beside it" },
  ],
];

describe("a file", () => {
  test.for(table)("%s", ([, text, options, path, expected]) => {
    expect(setting(path, text, options)).toMatchObject(expected);
  });

  test("says where its values are", () => {
    const found = setting("worker.oci.max-parallelism", "[worker.oci]\n  max-parallelism = 4\n");
    expect(found).toMatchObject({ start: { line: 2, column: 21 }, end: { line: 2, column: 22 } });
  });

  test("has the flags of its release alone", () => {
    const path = "worker.oci.max-parallelism";
    expect(setting(path, "", { buildkit: "0.23" })?.flags).toEqual([]);
    expect(setting(path, "", { buildkit: "0.24" })?.flags).toEqual([{ name: "--oci-max-parallelism" }]);
  });

  test("names the worker that builds", () => {
    expect(judge("").worker).toBe("oci");
    expect(judge("[worker.oci]\nenabled = false").worker).toBe("containerd");
    const both = "[worker]\noci.enabled = false\ncontainerd.enabled = false";
    expect(judge(both).worker).toBeUndefined();
  });

  test("is judged as the release that its comment names", () => {
    expect(judge("# buildkit: 0.17\n").version).toBe("0.17.3");
  });

  test("that does not load gives the reason", () => {
    expect(effective("debug = 1")).toMatchObject({ ok: false, error: { rule: "does-not-load" } });
    expect(effective("", { buildkit: "banana" })).toMatchObject({ ok: false, error: { rule: "unknown-release" } });
  });
});
