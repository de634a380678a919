// What speed means here: ratios between things that are measured in turns in one run, so that a busy machine slows both.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { parse } from "smol-toml";
import { check, load, read } from "../packages/core/dist/index.js";

const file = "examples/typical.toml";
const text = readFileSync(file, "utf8");
const command = "packages/cli/dist/main.cjs";

/** The median time of each subject in milliseconds, measured in turns. */
function measure(subjects: readonly (() => unknown)[], rounds: number, times: number): number[] {
  const samples = subjects.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const start = performance.now();
      for (let i = 0; i < times; i++) subject();
      // The first rounds warm up.
      if (round >= 0) samples[index]?.push((performance.now() - start) / times);
    }
  }
  return samples.map((all) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN);
}

const run =
  (...args: string[]) =>
  (): unknown =>
    spawnSync(process.execPath, args, { stdio: "ignore" });

const [base = 1, one = 1, five = 1] = measure(
  [run("-e", "0"), run(command, "check", file), run(command, "check", file, file, file, file, file)],
  25,
  1,
);
const [smol = 1, reader = 1, loader = 1, checker = 1] = measure(
  [() => parse(text), () => read(text), () => load(text), () => check(text)],
  25,
  2000,
);
const large = text.repeat(1) + "# filler\n".repeat(200_000);
const [small = 1, big = 1] = measure([() => check(large.slice(0, large.length / 4)), () => check(large)], 5, 1);
const bundles = readdirSync(dirname(command)).map((name) => readFileSync(join(dirname(command), name)));
const sizeOf = (sizes: readonly number[]): string => (sizes.reduce((all, size) => all + size, 0) / 1000).toFixed(0);

const rows: [string, string, string][] = [
  ["check of one file, process / node -e 0", (one / base).toFixed(2), "1.4"],
  ["five files / one file, process", (five / one).toFixed(2), ""],
  [`read / smol-toml parse, ${text.length} characters`, (reader / smol).toFixed(2), "0.8"],
  ["load / smol-toml parse", (loader / smol).toFixed(2), ""],
  ["check / smol-toml parse", (checker / smol).toFixed(2), "2"],
  ["check of 1.8 MB / of a quarter of it", (big / small).toFixed(2), "4"],
  ["command, kB", sizeOf(bundles.map(({ length }) => length)), ""],
  ["command, kB gzipped", sizeOf(bundles.map((bytes) => gzipSync(bytes).length)), ""],
];
for (const [what, value, target] of rows) {
  console.log(`${what.padEnd(46)}${value.padStart(8)}${target && `   at most ${target}`}`);
}
