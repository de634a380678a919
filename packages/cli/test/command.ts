import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/main.cjs", import.meta.url));

/** Where the samples lie; commands run there, so that outputs name no path of the machine. */
export const fixtures: string = fileURLToPath(new URL("fixtures", import.meta.url));

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  input?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
  /** Options for Node itself. */
  node?: string[];
}

/** Runs the built command as a process of its own, with no variable that would change its colours. */
export function run(args: string[], { input, cwd = fixtures, env = {}, node = [] }: Surroundings = {}): Outcome {
  const { NO_COLOR: _no, FORCE_COLOR: _force, BUILDKIT_CONFIG_DEBUG: _debug, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, main, ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: "utf8",
    ...(input !== undefined && { input }),
  });
  return { status, stdout, stderr };
}
