// Starts real daemons with each case and records what they say of themselves, or follows pulls through mirrors:
//   node effective/judge-effective.ts [--release 0.32.2]... [CASE...]
// Root on Linux, with Go and Debian's runc. What it saw is in packages/core/test/effective/judged.json.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildDaemon } from "../daemon/build-daemon.ts";
import { cases } from "./effective-case.ts";
import { note, readJudged, type Seen, writeJudged } from "./judged.ts";

/** The releases on both sides of a change in what the daemon makes of its file. */
const judges = ["0.10.6", "0.11.6", "0.12.5", "0.13.2", "0.17.3", "0.27.1", "0.29.0", "0.30.0", "0.31.2", "0.32.2"];

const options = { release: { type: "string", multiple: true } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const names = positionals.length > 0 ? positionals : readdirSync(cases).map((file) => file.replace(/\.toml$/, ""));
const judged = readJudged();

for (const release of values.release ?? judges) {
  buildDaemon(release);
  const scratch = mkdtempSync(join(tmpdir(), "effective-"));
  try {
    await judge(release, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  writeJudged(judged);
}

/** The disks and the daemons are in namespaces of their own. */
async function judge(release: string, scratch: string): Promise<void> {
  const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const inside = fileURLToPath(import.meta.resolve("./inside-effective.ts"));
  const child = spawn("unshare", [...namespaces, process.execPath, inside, scratch, release, ...names], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let count = 0;
  for await (const line of createInterface(child.stdout)) {
    const { name, disk, seen } = JSON.parse(line) as { name: string; disk: number; seen: Seen };
    note(judged, name, disk, release, seen);
    count++;
  }
  const [status] = (await ended) as [number | null];
  if (status !== 0) process.exitCode = 1;
  console.log(`${release}: ${count} daemons`);
}
