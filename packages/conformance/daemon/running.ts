import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** A process in the background. */
export interface Running {
  readonly log: string;
  readonly ended: () => boolean;
  /** The status that it ended with; nothing while it runs or when a signal ended it. */
  readonly exitCode: () => number | null;
  stop(): Promise<void>;
}

/** Starts a process that writes all that it prints to `log`. */
export function start(command: string, args: readonly string[], log: string, env: NodeJS.ProcessEnv = {}): Running {
  const file = openSync(log, "w");
  const child = spawn(command, args, { stdio: ["ignore", file, file], env: { ...process.env, ...env } });
  closeSync(file);
  const exit = once(child, "exit");
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  return {
    log,
    ended,
    exitCode: () => child.exitCode,
    async stop() {
      if (ended()) return;
      child.kill("SIGTERM");
      const late = await Promise.race([exit, setTimeout(20_000, "late", { ref: false })]);
      if (late !== "late") return;
      child.kill("SIGKILL");
      await exit;
    },
  };
}

/** Asks until the answer is yes; gives up when the process ends or a minute has passed. */
export async function ready(running: Running, isReady: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 300 && !running.ended(); tries++) {
    if (isReady()) return true;
    await setTimeout(200);
  }
  return false;
}
