// The part of judge-start.ts that runs in namespaces of its own: node start/inside-start.ts SCRATCH VERSION CASE...
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { makeAuthority, sign } from "../daemon/certificates.ts";
import { coverFolders } from "../daemon/sandbox.ts";
import { makeContext, runCase, type Stage } from "./run-case.ts";
import { readCase } from "./start-case.ts";

/** Where Debian has the CNI plugins. */
const plugins = "/usr/lib/cni";

const [scratch = "", version = "", ...names] = process.argv.slice(2);
coverFolders(scratch);
mkdirSync("/etc/ssl/start");
sign(makeAuthority("/etc/ssl/start/ca"), "/etc/ssl/start/server", "localhost");
const programs = join(scratch, "programs");
mkdirSync(programs);
for (const plugin of readdirSync(plugins)) symlinkSync(join(plugins, plugin), join(programs, `buildkit-cni-${plugin}`));
const context = makeContext(join(scratch, "context"), readFileSync("/bin/busybox"));
const stage: Stage = { scratch, programs, context };
for (const name of names) {
  const outcome = await runCase(version, readCase(name), stage);
  if (outcome) console.log(JSON.stringify({ name, outcome }));
  else console.error(`${name} on ${version}: the daemon neither answers nor ends`);
}
