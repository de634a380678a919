import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { check, load } from "../src/index.ts";
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

describe("names of Object.prototype", () => {
  test.for(special)("%s as a key is unknown", (name) => {
    expect(check(`${name} = 1\n`)).toMatchObject([{ rule: "unknown-key", path: [name] }]);
    expect(check(`[${name}]\na = 1\n`)).toMatchObject([{ rule: "unknown-key", path: [name] }]);
    expect(check(`[worker.${name}]\nenabled = true\n`)).toMatchObject([{ rule: "unknown-key" }]);
    expect(load(`${name} = 1\n`)).toMatchObject({ ok: true, config: {}, ignored: [{ path: [name] }] });
    expect(rulesOf(`worker.oci.networkMode = "${name}"\n`)).toEqual(["may-not-start"]);
  });

  test.for(special)("%s as a registry, a label and a free-form key is held as an own key", (name) => {
    const text = `registry.${name}.http = true
      [worker.oci.labels]\n${name} = "x"
      [worker.oci.stargzSnapshotter.${name}]\n${name} = { ${name} = 1 }`;
    expect(rulesOf(text)).toEqual(["registry-no-effect"]);
    const result = load(text);
    expect(result.ok).toBe(true);
    const written = result.ok ? JSON.stringify(result.config) : "";
    const own = (value: string): string => `{${JSON.stringify(name)}:${value}}`;
    expect(written).toContain(`"registry":${own('{"http":true}')}`);
    expect(written).toContain(`"labels":${own('"x"')}`);
    expect(written).toContain(`"stargzSnapshotter":${own(own(own("1")))}`);
  });
});
