// Runs the plain files of every preset on real daemons: node daemon/prove-presets.ts [LINE...] [--preset ID]
// Root on Linux, with Go and these Debian packages: runc iptables containernetworking-plugins busybox-static
// docker-registry openssl. What it saw is in results/presets.json.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lines } from "../../core/src/records/release.ts";
import { buildDaemon } from "./build-daemon.ts";

/** The oldest and newest line, those on both sides of a change in a preset's files, and two in between. */
const proven = ["0.10", "0.11", "0.12", "0.13", "0.17", "0.27", "0.29", "0.30", "0.31", "0.32"];

const { positionals, values } = parseArgs({ allowPositionals: true, options: { preset: { type: "string" } } });
const asked = positionals.length > 0 ? positionals : proven;
const versions = asked.map((asking) => {
  const newest = lines.find(({ line }) => line === asking)?.newest;
  if (!newest) throw new Error(`${asking} is no release line; ${lines.map(({ line }) => line).join(", ")} are.`);
  return newest;
});
for (const version of versions) buildDaemon(version);

// Bridges, mounts, firewall rules and processes end with the namespaces; what is left on disk lies in one folder.
const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
const scratch = mkdtempSync(join(tmpdir(), "presets-"));
try {
  const only = values.preset ? ["--preset", values.preset] : [];
  const inside = [fileURLToPath(import.meta.resolve("./inside.ts")), scratch, ...versions, ...only];
  const { status, error } = spawnSync("unshare", [...namespaces, process.execPath, ...inside], { stdio: "inherit" });
  if (error) throw error;
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, { recursive: true });
}
