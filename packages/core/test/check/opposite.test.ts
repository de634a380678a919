import { describe, expect, test } from "vitest";
import { check, fix } from "../../src/index.ts";

describe("what says the opposite of a key is no typing error", () => {
  test.for([
    ['[registry."reg.lan"]\nsecure = true\n', "insecure"],
    ['[registry."reg.lan"]\nhttps = true\n', "http"],
    ['[registry."reg.lan"]\nnot_insecure = true\n', "insecure"],
    ['[frontend."gateway.v0"]\ndisallowedRepositories = ["a/b"]\n', "allowedRepositories"],
    ["[worker.oci]\nprocessSandbox = true\n", "noProcessSandbox"],
    ["[worker.oci]\nmin-parallelism = 3\n", "max-parallelism"],
    ['[worker.oci]\nmaxFreeSpace = "3GB"\n', "minFreeSpace"],
    ["nodebug = true\n", "debug"],
  ] as const)("%j", ([text, opposite]) => {
    const [found] = check(text);
    expect(found).toMatchObject({ rule: "unknown-key", help: `BuildKit has the opposite, \`${opposite}\``, fixes: [] });
    expect(fix(text, { unsafe: true }).text).toBe(text);
  });

  test("nor is such a value", () => {
    expect(fix('insecure-entitlements = ["security.secure"]\n', { unsafe: true }).repairs).toEqual([]);
  });
});

test("of two keys that are as near, none is offered", () => {
  expect(check("[grpc]\nguid = 1\n")).toMatchObject([{ rule: "unknown-key", fixes: [] }]);
});

test("quotes of a word processor become quotes", () => {
  expect(fix("root = \u201c/data/buildkit\u201d\n").text).toBe('root = "/data/buildkit"\n');
});
