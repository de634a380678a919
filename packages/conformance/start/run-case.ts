import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { load } from "../../core/src/load-config.ts";
import { buildDaemon } from "../daemon/build-daemon.ts";
import { ready, type Running, start } from "../daemon/running.ts";
import { removeBridges } from "../daemon/sandbox.ts";
import type { Outcome } from "./judged.ts";
import type { StartCase } from "./start-case.ts";
import { startContainerd } from "./start-containerd.ts";
import { whatItSaid } from "./what-it-said.ts";

/** What the cases share: a folder of the run, one with programs, and one to build from. */
export interface Stage {
  scratch: string;
  programs: string;
  context: string;
}

const usualAddress = "unix:///run/buildkit/buildkitd.sock";

/** Some daemons end of themselves a moment after they started. */
const watched = 2000;

/** Starts a daemon of the release with a case, builds on it, and says what became of it; nothing when it neither answers nor ends. */
export async function runCase(version: string, given: StartCase, stage: Stage): Promise<Outcome | undefined> {
  const state = mkdtempSync(join(stage.scratch, "state-"));
  const env = { PATH: pathFor(version, given, stage) };
  const containerd = given.containerd ? await startContainerd(state) : undefined;
  process.chdir(state);
  const daemon = startDaemon(version, given, state, env);
  try {
    const client = ["--addr", addressFor(version, given.text)];
    const ask = (...args: string[]) =>
      spawnSync("buildctl", [...client, ...args], { encoding: "utf8", env: { ...process.env, ...env } });
    const began = Date.now();
    if (await ready(daemon, () => ask("debug", "workers").status === 0)) {
      const { status, stderr } = build(ask, stage.context);
      await setTimeout(Math.max(0, began + watched - Date.now()));
      if (!daemon.ended()) return { started: true, ...(status !== 0 && { build: lastError(stderr, state) }) };
    }
    if (!daemon.ended()) return undefined;
    const log = readFileSync(daemon.log, "utf8");
    return { started: false, exit: daemon.exitCode() ?? -1, printed: whatItSaid(log, state) };
  } finally {
    await daemon.stop();
    await containerd?.stop();
    process.chdir("/");
    removeBridges();
    for (const folder of readdirSync("/run")) rmSync(join("/run", folder), { recursive: true, force: true });
    removeState(state);
  }
}

function startDaemon(version: string, given: StartCase, state: string, env: NodeJS.ProcessEnv): Running {
  const file = join(state, "buildkitd.toml");
  writeFileSync(file, given.text);
  const root = /^root = /m.test(given.text) ? [] : ["--root", join(state, "root")];
  const command = [join(buildDaemon(version), "buildkitd"), "--config", file, ...root];
  const [program = "", ...args] = given.userNamespace ? ["unshare", "--user", "--map-root-user", ...command] : command;
  return start(program, args, join(state, "log"), env);
}

/** Where the daemon finds programs: those of its release, those of the stock image, and the system's, runc among them. */
function pathFor(version: string, { runc }: StartCase, { programs }: Stage): string {
  const own = [buildDaemon(version), programs];
  return (runc ? [...own, process.env["PATH"]] : own).join(":");
}

/** The address that a client can use without a certificate. */
function addressFor(version: string, text: string): string {
  const loaded = load(text, { buildkit: version });
  const grpc = loaded.ok ? (loaded.config["grpc"] as { address?: string[] } | undefined) : undefined;
  return grpc?.address?.find((address) => address.startsWith("unix://")) ?? usualAddress;
}

function build(ask: (...args: string[]) => ReturnType<typeof spawnSync>, context: string) {
  const local = ["--local", `context=${context}`, "--local", `dockerfile=${context}`];
  const { status, stderr } = ask("build", "--progress", "plain", "--frontend", "dockerfile.v0", ...local);
  return { status, stderr: String(stderr) };
}

/** What a build failed with, without the names that are others in each run. */
function lastError(stderr: string, state: string): string {
  const line = stderr.split("\n").findLast((each) => /^(?:error|buildctl): /.test(each)) ?? "";
  return line
    .replaceAll(state, "…")
    .replaceAll(/\bsha256:[0-9a-f]+/g, "sha256:…")
    .replaceAll(/\b[a-z0-9]{25}\b/g, "…")
    .replaceAll(/(?<=buildkit-mount|snapshots\/)\d+/g, "…");
}

/** A daemon that ended in the middle of setting up a network leaves mounts behind. */
function removeState(state: string): void {
  const mounted = readFileSync("/proc/mounts", "utf8").split("\n");
  const below = mounted.map((line) => line.split(" ")[1] ?? "").filter((path) => path.startsWith(state));
  for (const path of below) spawnSync("umount", ["--lazy", path]);
  rmSync(state, { recursive: true, force: true });
}

export function makeContext(folder: string, busybox: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "busybox"), busybox, { mode: 0o755 });
  writeFileSync(join(folder, "Dockerfile"), 'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "true"]\n');
  return folder;
}
