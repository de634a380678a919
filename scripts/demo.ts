// Shows the command as it ships on the examples, and with --start serves the site until it is told to stop.
import { spawnSync } from "node:child_process";

const site = "http://localhost:4321";

/** Runs the command, and says what was run. */
function show(...args: string[]): number {
  console.log(`\n$ buildkit-config ${args.join(" ")}`);
  return spawnSync(process.execPath, ["packages/cli/dist/main.cjs", ...args], { stdio: "inherit" }).status ?? 1;
}

// The first example is wrong on purpose, so 1 is the good exit status.
const checked = show("check", "examples/buildkitd.toml") === 1;
const rendered = show("render", "examples/buildkit.config.ts", "--out", "examples/rendered") === 0;
const clean = show("check", "examples/rendered") === 0;
if (!(checked && rendered && clean)) process.exitCode = 1;
else if (process.argv.includes("--start")) {
  console.log(`\nThe site: ${site} (Ctrl C ends it)`);
  const astro = ["node_modules/astro/bin/astro.mjs", "preview", "--port", new URL(site).port];
  process.exitCode = spawnSync(process.execPath, astro, { cwd: "site", stdio: "inherit" }).status ?? 1;
}
