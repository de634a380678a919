import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { check, lines, load } from "@buildkit-config/core";
import { check as checkAlone, load as loadAlone } from "@buildkit-config/core/check";
import { build } from "tsdown";
import { expect, onTestFinished, test } from "vitest";

const folder = new URL("../packages/core/test/rules/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));

test("without the texts of records a file is checked and loaded as with them", () => {
  for (const { line } of lines) {
    const options = { buildkit: line, driver: "kubernetes", rootless: true, disk: 1e11 } as const;
    for (const text of fixtures) {
      expect(checkAlone(text, options)).toEqual(check(text, options));
      expect(loadAlone(text, { buildkit: line })).toEqual(load(text, { buildkit: line }));
    }
  }
});

// Meant to be 60 kB; it was, before the rules about what loads and is hardly meant.
test("a browser loads at most 64 kB to check a file", async () => {
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
  const files = readdirSync(join(out, "dist"));
  const size = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(out, "dist", name))).length, 0);
  expect(size).toBeGreaterThan(30_000);
  expect(size).toBeLessThanOrEqual(64_000);
});
