import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { boot, type Daemon, lastWords } from "./buildkitd.ts";
import type { Run } from "./runs.ts";
import { removeBridges } from "./sandbox.ts";
import type { StandIns } from "./stand-ins.ts";

type Seen = Omit<Run, "without">;
type Files = Readonly<Record<string, string>>;

/** Runs a daemon of the release with the files of a bundle, and `verify.sh` on it; then the same with an empty file. */
export async function prove(bundle: string, version: string, standIns: StandIns): Promise<Run> {
  const present = ["buildkitd.toml", "cni.json"].filter((name) => existsSync(join(bundle, name)));
  const files = Object.fromEntries(present.map((name) => [name, readFileSync(join(bundle, name), "utf8")]));
  const script = join(bundle, "verify.sh");
  const seen = await verify(script, version, files, standIns);
  const { shown, line } = await verify(script, version, { "buildkitd.toml": "" }, standIns);
  return { ...seen, without: { shown, line } };
}

async function verify(script: string, version: string, files: Files, { scratch, env }: StandIns): Promise<Seen> {
  const daemon = await boot(version, files, scratch, env);
  try {
    if (!daemon.booted) return { booted: false, shown: false, line: withoutClock(lastWords(daemon)) };
    return { booted: true, ...runScript(script, daemon) };
  } finally {
    await daemon.stop();
    removeBridges();
  }
}

function runScript(script: string, daemon: Daemon): { shown: boolean; line: string } {
  const { status, stdout } = spawnSync("sh", [script], { encoding: "utf8", env: { ...process.env, ...daemon.env } });
  const shown = status === 0;
  const printed = stdout.trimEnd().split("\n");
  return { shown, line: withoutClock((shown ? printed[1] : printed.findLast(isTelling)) ?? "") };
}

/** What a step printed, or an error; everything else is BuildKit's account of what it does. */
function isTelling(line: string): boolean {
  return /^#\d+ \d+\.\d+ |^error: /.test(line);
}

/** The line without what differs from one run to the next: numbers of steps, times, digests, and names of traces. */
function withoutClock(line: string): string {
  return line
    .trim()
    .replace(/^#\d+ (?:\d+\.\d+ )?/, "")
    .replace(/(?: \d+\.\d+s)?(?: done)?$/, "")
    .replaceAll(/\bsha256:[0-9a-f]{64}/g, "sha256:…")
    .replaceAll(/ ?\b(?:time|spanID|traceID)=(?:"[^"]*"|\S+)/g, "")
    .trim();
}
