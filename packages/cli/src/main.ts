#!/usr/bin/env node
import { createRequire } from "node:module";
import { join } from "node:path";
import { runCached } from "./code-cache.ts";

type Run = (args: readonly string[]) => Promise<number>;

const args = process.argv.slice(2);
const check = join(import.meta.dirname, "run-check.cjs");
const { run } = (args[0] === "check" ? runCached(check) : createRequire(check)("./run.cjs")) as { run: Run };

void run(args).then((status) => {
  process.exitCode = status;
});
