import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "../daemon/build-daemon.ts";
import { ready, type Running, start } from "../daemon/running.ts";

export interface DaemonOptions {
  version: string;
  /** The path of its buildkitd.toml. */
  config: string;
  /** The folder in which it gets one for its state. */
  state: string;
  /** For its socket and its log. */
  scratch: string;
  env?: NodeJS.ProcessEnv;
}

/** Starts a daemon, does something with it if it answers, with what it says of its workers, and ends it. */
export async function withDaemon<Result>(
  { version, config, state, scratch, env }: DaemonOptions,
  use: (socket: string, workers: string) => Promise<Result>,
): Promise<{ log: string; result?: Result }> {
  const bin = buildDaemon(version);
  const root = mkdtempSync(join(state, "root-"));
  const socket = `unix://${join(scratch, "socket")}`;
  const workers = ["--oci-worker-binary", "runc", "--containerd-worker=false"];
  const args = [...workers, "--root", root, "--addr", socket, "--config", config];
  const daemon: Running = start(join(bin, "buildkitd"), args, join(scratch, "log"), env);
  let printed = "";
  try {
    const started = await ready(daemon, () => {
      const ask = ["--addr", socket, "debug", "workers", "--format", "{{json .}}"];
      const { status, stdout } = spawnSync(join(bin, "buildctl"), ask, { encoding: "utf8" });
      printed = stdout;
      return status === 0;
    });
    return { log: daemon.log, ...(started && { result: await use(socket, printed) }) };
  } finally {
    await daemon.stop();
    rmSync(root, { recursive: true, force: true });
  }
}
