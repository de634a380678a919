import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { check, load, read } from "../src/index.ts";
import { mutate } from "./mutate.ts";
import { Random } from "./random.ts";

const special = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"];
let before: string[] = [];

function prototypes(): string[] {
  return [Object.prototype, Array.prototype, String.prototype, Map.prototype, Function.prototype].flatMap((prototype) =>
    Reflect.ownKeys(prototype).map(String),
  );
}

beforeAll(() => {
  before = prototypes();
});

afterEach(() => {
  expect(prototypes()).toEqual(before);
});

function rulesOf(input: string | Uint8Array): string[] {
  return [...new Set(check(input).map(({ rule }) => rule))];
}

describe("input that nobody meant as a configuration", () => {
  test("an empty file is fine", () => {
    for (const input of ["", new Uint8Array(), "\n", "# nothing\n"]) {
      expect(check(input)).toEqual([]);
      expect(load(input)).toEqual({ ok: true, exact: true, config: {}, ignored: [] });
    }
  });

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

  test("binary bytes and text in another encoding do not load, and the place is told", () => {
    const random = new Random(3);
    const noise = Uint8Array.from({ length: 5000 }, () => random.below(256));
    const elf = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]);
    const utf16 = Uint8Array.from(Buffer.from("\ufeffdebug = true\n", "utf16le"));
    for (const bytes of [noise, elf, utf16]) expect(rulesOf(bytes)).toContain("does-not-load");
    const latin1 = Uint8Array.from(Buffer.from("debug = true # \nroot = 'gr\u00fcn'\n", "latin1"));
    expect(check(latin1).find(({ rule }) => rule === "does-not-load")).toMatchObject({
      start: { line: 2, column: 11 },
    });
  });

  test("a byte order mark stops the newer releases only", () => {
    const bytes = new TextEncoder().encode("\ufefftrace = true\n");
    expect(load(bytes)).toMatchObject({ ok: false, error: { rule: "does-not-load", start: { line: 1, column: 1 } } });
    expect(load(bytes, { buildkit: "0.27" })).toMatchObject({ ok: true, config: { trace: true } });
  });
});

describe("depth and width", () => {
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

describe("names of Object.prototype", () => {
  test.for(special)("%s as a key is unknown", (name) => {
    expect(check(`${name} = 1\n`)).toMatchObject([{ rule: "unknown-key", path: [name] }]);
    expect(check(`[${name}]\na = 1\n`)).toMatchObject([{ rule: "unknown-key", path: [name] }]);
    expect(check(`[worker.${name}]\nenabled = true\n`)).toMatchObject([{ rule: "unknown-key" }]);
    expect(load(`${name} = 1\n`)).toMatchObject({ ok: true, config: {}, ignored: [{ path: [name] }] });
    expect(rulesOf(`worker.oci.networkMode = "${name}"\n`)).toEqual(["unknown-value"]);
  });

  test.for(special)("%s as a registry, a label and a free-form key is held as an own key", (name) => {
    const text = `registry.${name}.http = true
      [worker.oci.labels]\n${name} = "x"
      [worker.oci.stargzSnapshotter.${name}]\n${name} = { ${name} = 1 }`;
    expect(check(text)).toEqual([]);
    const result = load(text);
    expect(result.ok).toBe(true);
    const written = result.ok ? JSON.stringify(result.config) : "";
    const own = (value: string): string => `{${JSON.stringify(name)}:${value}}`;
    expect(written).toContain(`"registry":${own('{"http":true}')}`);
    expect(written).toContain(`"labels":${own('"x"')}`);
    expect(written).toContain(`"stargzSnapshotter":${own(own(own("1")))}`);
  });
});

test("3,000 damaged documents are judged on all kinds of releases", { timeout: 120_000 }, () => {
  const random = new Random(99);
  const base = `# buildkit: 0.30
debug = true
insecure-entitlements = ["network.host"]
[worker.oci]
gckeepstorage = "10GB"
labels = { a = "b" }
[[worker.oci.gcpolicy]]
keepDuration = "48h"
filters = ["type==regular"]
[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
[[registry."docker.io".keypair]]
key = "k"
[worker.containerd.runtime.options]
a = 1979-05-27T07:32:00Z
`;
  const releases = ["0.10", "0.11", "0.12", "0.27", "0.28", "0.31", "0.32", "0.10..0.32", undefined, "nonsense"];
  for (let i = 0; i < 3000; i++) {
    const { text } = mutate(base, random);
    const document = read(text, { buildkit: releases[i % releases.length] });
    for (const { start, end, message } of check(document)) {
      expect(start.offset, text).toBeLessThanOrEqual(end.offset);
      expect(end.offset, text).toBeLessThanOrEqual(text.length);
      expect(message, text).toMatch(/\.$/);
    }
  }
});
