import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "../../daemon/build-daemon.ts";
import { ready, start } from "../../daemon/running.ts";

/** A daemon of one release that runs with a file. */
export interface Daemon {
  /** Runs buildctl against it for at most 20 seconds, since builds try registries for minutes, and gives what it printed. */
  buildctl(...args: readonly string[]): Promise<{ ok: boolean; printed: string }>;
  stop(): Promise<void>;
}

/** Starts a daemon; its state lies in `folder`, where another may go on with it. */
export async function startDaemon(version: string, toml: string, folder: string): Promise<Daemon> {
  const bin = buildDaemon(version);
  const [config, log] = [join(folder, "buildkitd.toml"), join(folder, "log")];
  const address = `unix://${join(folder, "socket")}`;
  writeFileSync(config, toml);
  const worker = ["--oci-worker-binary", "runc", "--containerd-worker=false"];
  const place = ["--config", config, "--root", join(folder, "root"), "--addr", address];
  const running = start(join(bin, "buildkitd"), [...worker, ...place], log);
  const client = join(bin, "buildctl");
  // Not waited for in one piece: the daemon may be calling a listener of this process.
  const buildctl: Daemon["buildctl"] = (...args) =>
    new Promise((resolve) => {
      execFile(client, ["--addr", address, ...args], { timeout: 20_000 }, (error, stdout, stderr) => {
        resolve({ ok: error === null, printed: `${stdout}${stderr}` });
      });
    });
  const answers = () => spawnSync(client, ["--addr", address, "debug", "workers"]).status === 0;
  if (!(await ready(running, answers))) {
    await running.stop();
    throw new Error(`BuildKit ${version} does not start with\n${toml}`);
  }
  return { buildctl, stop: () => running.stop() };
}

/** The arguments that build a Dockerfile with one file beside it. */
export function buildOf(dockerfile: string, folder: string): string[] {
  const context = mkdtempSync(join(folder, "context-"));
  writeFileSync(join(context, "Dockerfile"), dockerfile);
  writeFileSync(join(context, "file"), "text\n");
  const local = ["context", "dockerfile"].map((name) => `--local=${name}=${context}`);
  return ["build", "--progress=plain", "--frontend=dockerfile.v0", ...local];
}

/** A build that needs nothing from elsewhere. */
export const fromScratch: string = "FROM scratch\nCOPY file /\n";

/** A new folder in another. */
export function newFolder(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, "run-"));
}
