import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const args = ["check", "mistakes.toml"];
const uncached = run(args, { env: { NODE_DISABLE_COMPILE_CACHE: "1" } });

function keptIn(home: string): string {
  const folder = join(home, "buildkit-config");
  const [name = ""] = readdirSync(folder);
  return join(folder, name);
}

test("a check keeps its compiled code for the next one", () => {
  const home = scratch().path;
  const env = { XDG_CACHE_HOME: home };
  expect(run(args, { env })).toEqual(uncached);
  const kept = keptIn(home);
  const written = statSync(kept, { bigint: true }).mtimeNs;
  expect(run(args, { env })).toEqual(uncached);
  expect(statSync(kept, { bigint: true }).mtimeNs).toBe(written);
});

test.each([
  ["is cut off", (code: Buffer) => code.subarray(0, code.length - 1000)],
  ["belongs to another text", (code: Buffer) => Buffer.concat([Buffer.from("x"), code])],
  ["is empty", () => Buffer.alloc(0)],
])("kept code that %s is made anew", (_, spoil) => {
  const home = scratch().path;
  const env = { XDG_CACHE_HOME: home };
  run(args, { env });
  const kept = keptIn(home);
  const good = readFileSync(kept);
  writeFileSync(kept, spoil(good));
  expect(run(args, { env })).toEqual(uncached);
  expect(readFileSync(kept).length).toBeGreaterThan(good.length / 2);
});

test("a folder that cannot be written changes nothing", () => {
  const home = scratch().path;
  writeFileSync(join(home, "buildkit-config"), "a file where the folder would be");
  expect(run(args, { env: { XDG_CACHE_HOME: home } })).toEqual(uncached);
});

test("nothing is kept when Node is told to keep nothing", () => {
  const home = scratch().path;
  run(args, { env: { XDG_CACHE_HOME: home, NODE_DISABLE_COMPILE_CACHE: "1" } });
  expect(readdirSync(home)).not.toContain("buildkit-config");
});
