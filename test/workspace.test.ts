import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Versions = Record<string, string>;
interface Manifest {
  name: string;
  dependencies?: Versions;
  devDependencies?: Versions;
  optionalDependencies?: Versions;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8")) as Manifest;
const manifests = ["package.json", ...globSync("{packages/*,presets,site}/package.json")].map(read);
const lockfile = readFileSync("pnpm-lock.yaml", "utf8");

describe("the workspace", () => {
  test.for(manifests)("$name names exact versions only", (manifest) => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    for (const [name, version] of Object.entries(all)) {
      expect(version, name).toMatch(/^((npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?|catalog:|workspace:\*)$/);
    }
  });

  test("the lockfile names no address to download from", () => {
    expect(lockfile).not.toMatch(/https?:\/\/|tarball:/);
  });

  test("tests run on the Node that the lockfile brings", (context) => {
    const pinned = read("package.json").optionalDependencies?.[`node-${process.platform}-${process.arch}`];
    context.skip(pinned === undefined, "no Node package for this platform");
    expect(process.versions.node).toBe(pinned);
  });
});
