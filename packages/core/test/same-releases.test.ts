import { expect, test } from "vitest";
import { read, sameReleases } from "../src/index.ts";

test.for([
  ["a key of every release", "root = '/x'\n", "0.32.2", "0.10", "0.32"],
  [
    "a size without a unit, a plain number before 0.12",
    "[worker.oci]\ngckeepstorage = 9000\n",
    "0.32.2",
    "0.10",
    "0.32",
  ],
  ["a size with a unit", '[worker.oci]\ngckeepstorage = "9GB"\n', "0.32.2", "0.12", "0.32"],
  ["a key that came with 0.30", '[log]\nlevel = "info"\n', "0.32.2", "0.30", "0.32"],
  ["the same key where it is still ignored", '[log]\nlevel = "info"\n', "0.17.3", "0.10", "0.29"],
  ["a table that counts though it is empty", "[system]\n", "0.32.2", "0.14", "0.32"],
  ["a spelling that is read from 0.28 on", "Root = '/x'\n", "0.32.2", "0.28", "0.32"],
  ["a key that no release knows", "foo = 1\n", "0.20.2", "0.10", "0.32"],
] as const)("%s", ([, text, version, from, to]) => {
  expect(sameReleases(read(text), version)).toEqual({ from, to });
});

test("a file that does not load means nothing", () => {
  expect(sameReleases(read("root = 1\n"), "0.32.2")).toBeUndefined();
});
