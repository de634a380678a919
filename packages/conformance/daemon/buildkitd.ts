import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "./build-daemon.ts";
import { ready, type Running, start } from "./running.ts";

export interface Daemon extends Running {
  readonly booted: boolean;
  /** Settings for commands that talk to it. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Starts a daemon as `docker buildx` starts one in the stock image: with these files, by name, at the usual place, on the usual
 * socket, and with a new state folder below `scratch`.
 */
export async function boot(
  version: string,
  files: Readonly<Record<string, string>>,
  scratch: string,
  env: NodeJS.ProcessEnv,
): Promise<Daemon> {
  rmSync("/etc/buildkit", { recursive: true, force: true });
  mkdirSync("/etc/buildkit");
  for (const [name, text] of Object.entries(files)) writeFileSync(join("/etc/buildkit", name), text);
  const state = mkdtempSync(join(scratch, "state-"));
  const path = [buildDaemon(version), env["PATH"] ?? process.env["PATH"]].join(":");
  const flags = ["--allow-insecure-entitlement=network.host", "--config", "/etc/buildkit/buildkitd.toml"];
  const own = { ...env, PATH: path, BUILDKITD_LOG: join(state, "log") };
  const running = start("buildkitd", [...flags, "--root", join(state, "root")], own.BUILDKITD_LOG, own);
  const asks = () => spawnSync("buildctl", ["debug", "workers"], { env: { ...process.env, ...own } }).status === 0;
  const booted = await ready(running, asks);
  return { ...running, booted, env: own };
}

/** Why a daemon ended: its last line before the stack, if it prints one. */
export function lastWords({ log }: Running): string {
  const [said = ""] = readFileSync(log, "utf8").split("\ngithub.com/");
  return said.trimEnd().split("\n").at(-1) ?? "";
}
