// node scripts/run.mjs TASK... [-- COMMAND...]
// Installs what the lockfile says, runs the turbo tasks, then the command, all on the Node that the lockfile brings.
// Plain JavaScript: it must start on Node 20, before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const system = process.platform === "win32" ? "win" : process.platform;
const nodeBin = join(modules, `node-${system}-${process.arch}`, "bin");
const env = {
  ...process.env,
  PATH: [nodeBin, join(modules, ".bin"), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
};

function run(command, ...args) {
  // Windows starts npx through its shell, which would split what has blanks.
  const shell = process.platform === "win32";
  const quoted = shell ? args.map((arg) => (/[ &]/.test(arg) ? `"${arg}"` : arg)) : args;
  const { status, error } = spawnSync(command, quoted, { cwd: root, env, stdio: "inherit", shell });
  if (error) console.error(error.message);
  return status ?? 1;
}

const words = process.argv.slice(2);
const dashes = words.includes("--") ? words.indexOf("--") : words.length;
const tasks = words.slice(0, dashes);
const command = words.slice(dashes + 1);
const results = join(root, "test-results");
rmSync(results, { recursive: true, force: true });

// turbo calls pnpm for every task, so both run where npx has put pnpm on PATH.
const steps = ["pnpm install --frozen-lockfile --prefer-offline --loglevel=error"];
if (tasks.length > 0)
  steps.push(
    `turbo run ${tasks.join(" ")} --continue=dependencies-successful --log-prefix=none --output-logs=new-only`,
  );
let status = run("npx", "-y", "-p", packageManager, "-c", steps.join(" && "));
if (status === 0 && command.length > 0) status = run(...command);
// turbo closes with lines of its own; what the tests said comes last, also when it came out of the cache.
for (const name of existsSync(results) ? readdirSync(results).toSorted() : []) {
  console.log(`\n${readFileSync(join(results, name), "utf8").trimEnd()}`);
}
process.exitCode = status;
