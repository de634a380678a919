import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "../daemon/build-daemon.ts";
import type { Seen, SeenRunning, SeenTier } from "./judged.ts";
import { withDaemon } from "./with-daemon.ts";

interface Platform {
  os: string;
  architecture: string;
  variant?: string;
}

interface Worker {
  labels: Record<string, string>;
  platforms: Platform[] | null;
  gcPolicy: Record<string, unknown>[] | null;
}

const ours = "org.mobyproject.buildkit.worker.";

/** Starts a daemon with a file and its state on a disk, and gives what it says of itself. */
export async function askDaemon(version: string, config: string, disk: string, scratch: string): Promise<Seen> {
  const text = readFileSync(config, "utf8");
  const { log, result: printed } = await withDaemon({ version, config, state: disk, scratch }, (socket, workers) => {
    if (/debug|trace|level/.test(text)) makeItTalk(join(buildDaemon(version), "buildctl"), socket, scratch);
    return Promise.resolve(workers);
  });
  const said = readFileSync(log, "utf8");
  if (printed === undefined) return { refused: /failed to (?:load|parse) config|panic:/.test(said) ? "load" : "start" };
  const seen = seenOf(printed, said);
  // Which platforms there are without the key depends on the machine.
  if (!text.includes("platforms")) delete seen.platforms;
  return seen;
}

/** A build that fails: requests to registries are what every release logs as debug messages. */
function makeItTalk(buildctl: string, socket: string, scratch: string): void {
  const folder = join(scratch, "failing");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Dockerfile"), "FROM 127.0.0.1:1/none\n");
  const local = ["--local", `context=${folder}`, "--local", `dockerfile=${folder}`];
  spawnSync(buildctl, ["--addr", socket, "build", "--frontend", "dockerfile.v0", ...local]);
}

function seenOf(printed: string, log: string): SeenRunning {
  const [worker] = JSON.parse(printed, exact as (name: string, value: unknown) => unknown) as [Worker];
  const { labels, platforms, gcPolicy } = worker;
  const own = Object.entries(labels).filter(([name]) => !name.startsWith(ours));
  return {
    tiers: (gcPolicy ?? []).map(tierOf),
    ...(own.length > 0 && { labels: Object.fromEntries(own) }),
    platforms: (platforms ?? []).map(({ os, architecture, variant }) =>
      [os, architecture, ...(variant === undefined ? [] : [variant])].join("/"),
    ),
    network: labels[`${ours}network`] ?? "",
    snapshotter: labels[`${ours}snapshotter`] ?? "",
    logs: ["debug", "info", "warning"].filter((level) => new RegExp(`level=${level}\\b`).test(log)),
  };
}

/** Without the zeros, which are no limits. */
function tierOf(policy: Record<string, unknown>): SeenTier {
  const kept = Object.entries(policy).filter(([, value]) => value !== 0 && value !== false && value !== null);
  return Object.fromEntries(kept) as SeenTier;
}

/** Numbers that JavaScript does not hold exactly stay text. */
function exact(_: string, value: unknown, { source }: { source: string }): unknown {
  return typeof value === "number" && !Number.isSafeInteger(value) ? source : value;
}
