// Whole-process time of `check` on one typical file, as a ratio to an empty Node process of the same run.
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

const rounds = 25;
const target = 1.4;

function once(args: string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { stdio: "ignore" });
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const empty: number[] = [];
const check: number[] = [];
// Alternating, so that a busy moment of the machine hits both.
for (let round = 0; round < rounds; round++) {
  empty.push(once(["-e", "0"]));
  check.push(once(["packages/cli/dist/main.cjs", "check", "examples/buildkitd.toml"]));
}
const ratio = median(check) / median(empty);
console.log(`node -e 0  ${median(empty).toFixed(1)} ms`);
console.log(`check      ${median(check).toFixed(1)} ms, ratio ${ratio.toFixed(2)} (target ${target})`);
