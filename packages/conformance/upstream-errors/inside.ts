// The part of prove.ts that runs in namespaces of its own: node upstream-errors/inside.ts SCRATCH ID...
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../../core/src/records/release.ts";
import { upstreamErrors } from "../../core/src/records/upstream-errors/upstream-errors.ts";
import { newFolder } from "./daemon/daemon.ts";
import { daemonProofs } from "./daemon/proofs.ts";
import { concerns } from "./judged.ts";
import { keep } from "./keep.ts";

const [scratch = "", ...ids] = process.argv.slice(2);
const versions = readdirSync(join(import.meta.dirname, "../bin/daemon")).toSorted(compareVersions);
prepareNetwork();

for (const error of upstreamErrors.filter(({ id }) => ids.includes(id))) {
  const { id, proof } = error;
  const see = daemonProofs[id];
  if (!see || proof.by !== "daemon") throw new Error(`No daemon proves ${id}.`);
  const results = new Map<string, string>();
  for (const version of versions.filter((release) => concerns(error, release))) {
    const saw = await see({ version, toml: proof.toml, folder: newFolder(scratch, `${id}-${version}`) });
    if (saw !== undefined) results.set(version, saw);
  }
  keep(error, results);
}

/** Gives registries names and an address that is no loopback address, for which BuildKit has other defaults. */
function prepareNetwork(): void {
  execFileSync("ip", ["link", "set", "lo", "up"]);
  execFileSync("ip", ["address", "add", "192.0.2.1/32", "dev", "lo"]);
  const hosts = join(scratch, "hosts");
  writeFileSync(hosts, "127.0.0.1 localhost\n192.0.2.1 mirror.test registry.test\n");
  execFileSync("mount", ["--bind", hosts, "/etc/hosts"]);
}
