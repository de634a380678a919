// Starts real daemons with each case and records which start: node start/judge-start.ts [--release 0.32.2]... [CASE...]
// Root on Linux, with Go and these Debian packages: runc containerd iptables containernetworking-plugins busybox-static
// openssl. What it saw is in packages/core/test/start/judged.jsonl.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildDaemon } from "../daemon/build-daemon.ts";
import { note, type Outcome, readJudged, writeJudged } from "./judged.ts";
import { caseNames } from "./start-case.ts";

/** The releases on both sides of a change in what daemons start with. */
const judges = ["0.11.6", "0.13.2", "0.17.3", "0.27.1", "0.32.2"];

const options = { release: { type: "string", multiple: true } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const releases = values.release ?? judges;
const names = caseNames(positionals);
for (const release of releases) buildDaemon(release);
const judged = readJudged();

// Two releases at a time, each in namespaces of its own.
const waiting = [...releases];
await Promise.all([judgeNext(), judgeNext()]);

async function judgeNext(): Promise<void> {
  for (let release = waiting.shift(); release; release = waiting.shift()) await judgeRelease(release);
}

async function judgeRelease(release: string): Promise<void> {
  const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const inside = fileURLToPath(import.meta.resolve("./inside-start.ts"));
  const scratch = mkdtempSync(join(tmpdir(), "start-"));
  try {
    const command = [...namespaces, process.execPath, inside, scratch, release, ...names];
    const child = spawn("unshare", command, { stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(child, "exit");
    for await (const line of createInterface(child.stdout)) {
      const { name, outcome } = JSON.parse(line) as { name: string; outcome: Outcome };
      note(judged, name, release, outcome);
      writeJudged(judged, caseNames());
      console.log(`${release} ${name}: ${outcome.started ? (outcome.build ?? "starts") : outcome.printed}`);
    }
    const [status] = (await ended) as [number | null];
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
