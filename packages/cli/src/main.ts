#!/usr/bin/env node
import { join } from "node:path";
import { runCached } from "./code-cache.ts";
import type { run } from "./run.ts";

const args = process.argv.slice(2);
const command = runCached(join(import.meta.dirname, "run.cjs"), args[0] === "check") as { run: typeof run };

void command.run(args).then((status) => {
  process.exitCode = status;
});
