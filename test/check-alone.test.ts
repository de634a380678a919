import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { check, fix, lines, load } from "@buildkit-config/core";
import { check as checkAlone, fix as fixAlone, load as loadAlone } from "@buildkit-config/core/check";
import { build } from "tsdown";
import { expect, onTestFinished, test } from "vitest";

const folder = new URL("../packages/core/test/rules/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

// First of all: nothing is fetched yet.
test("a comment in the file decides what is fetched to check it", async () => {
  const text = "# buildkit: 0.27\n[worker.oci]\nenabled = tru\n";
  expect(await checkAlone(text)).toEqual(check(text));
});

test("without the texts of records a file is checked, mended and loaded as with them", async () => {
  for (const { line } of lines) {
    const options = { buildkit: line, driver: "kubernetes", rootless: true, disk: 1e11 } as const;
    for (const text of fixtures) {
      expect(await checkAlone(text, options)).toEqual(check(text, options));
      expect(await loadAlone(text, { buildkit: line })).toEqual(load(text, { buildkit: line }));
      expect(await fixAlone(text, options)).toEqual(fix(text, options));
    }
  }
});

test("a browser loads at most 60 kB to check a file", async () => {
  const out = mkdtempSync(join(tmpdir(), "check-alone-"));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const entry = join(out, "browser.ts");
  const built = new URL("../packages/core/dist/check.js", import.meta.url).pathname;
  writeFileSync(entry, `import { check } from ${JSON.stringify(built)};\nglobalThis.check = check;\n`);
  await build({
    entry: [entry],
    outDir: join(out, "dist"),
    platform: "browser",
    minify: true,
    dts: false,
    config: false,
    logLevel: "silent",
    deps: { alwaysBundle: [/./] },
  });
  const size = (name: string): number => gzipSync(readFileSync(join(out, "dist", name))).length;
  // What only releases before 0.28 need comes later, if at all.
  const [older = "", ...others] = readdirSync(join(out, "dist")).filter((name) => name !== "browser.js");
  expect(others).toEqual([]);
  expect(size(older)).toBeLessThanOrEqual(9_000);
  expect(size("browser.js")).toBeGreaterThan(30_000);
  expect(size("browser.js")).toBeLessThanOrEqual(60_000);
});
