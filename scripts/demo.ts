// Checks the example configuration with the command as it ships. The example is wrong on purpose, so 1 is the good exit status.
import { spawnSync } from "node:child_process";

const file = "examples/buildkitd.toml";
console.log(`\n$ buildkit-config check ${file}`);
const { status } = spawnSync(process.execPath, ["packages/cli/dist/main.cjs", "check", file], { stdio: "inherit" });
if (process.argv.includes("--start")) console.log("\nThe site is not there yet; it will be served from here.");
process.exitCode = status === 1 ? 0 : 1;
