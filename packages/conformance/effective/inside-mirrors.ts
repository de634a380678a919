// The part of judge-mirrors.ts that runs in namespaces of its own: node effective/inside-mirrors.ts SCRATCH VERSION CASE...
import { execFile } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "../daemon/build-daemon.ts";
import { type KeyPair, makeAuthority, sign } from "../daemon/certificates.ts";
import { coverFolders } from "../daemon/sandbox.ts";
import { caseFile, imageOf, mirrorCases } from "./effective-case.ts";
import { listen } from "./listener.ts";
import { withDaemon } from "./with-daemon.ts";

const [scratch = "", version = "", ...names] = process.argv.slice(2);
coverFolders(scratch);
const hosts = ["registry-1.docker.io", "docker.io", "registry.corp.example", "plain.lan", "secure.lan", "wild.lan"];
appendFileSync("/etc/hosts", `127.0.0.2 ${hosts.join(" ")}\n127.0.0.3 bare.lan\n`);

const authority = makeAuthority(join(scratch, "authority"));
const stranger = makeAuthority(join(scratch, "stranger"));
const trusted = certificatesOf(authority, "trusted");
const wild = certificatesOf(stranger, "wild");
let asked: string[] = [];

/** Nobody asks the same of the same host twice in a row; what looks like it is asked again after a failure. */
function tell(url: string): void {
  if (asked.at(-1) !== url) asked.push(url);
}

// The first loopback address goes with localhost, the second with the names above, and the third has no HTTPS.
for (const address of ["127.0.0.1", "127.0.0.2"]) {
  await listen(address, 443, trusted, tell);
  await listen(address, 80, undefined, tell);
  await listen(address, 5000, undefined, tell);
  await listen(address, 5443, trusted, tell);
  await listen(address, 5444, wild, tell);
}
await listen("127.0.0.3", 80, undefined, tell);

for (const name of names) {
  asked = [];
  await pull(name);
  console.log(JSON.stringify({ name, asked }));
}
process.exit();

function certificatesOf(signer: KeyPair, name: string): (host: string) => KeyPair {
  const made = new Map<string, KeyPair>();
  return (host) => {
    let pair = made.get(host);
    if (!pair) made.set(host, (pair = sign(signer, join(scratch, `${name}-${made.size}`), host)));
    return pair;
  };
}

/** Builds from the image of a case, which no registry has. */
async function pull(name: string): Promise<void> {
  const folder = join(scratch, "context");
  mkdirSync(folder, { recursive: true });
  const config = caseFile(mirrorCases, name);
  writeFileSync(join(folder, "Dockerfile"), `FROM ${imageOf(readFileSync(config, "utf8"))}\n`);
  const env = { SSL_CERT_FILE: authority.cert };
  await withDaemon({ version, config, state: scratch, scratch, env }, async (socket) => {
    const local = ["--local", `context=${folder}`, "--local", `dockerfile=${folder}`];
    const args = ["--addr", socket, "build", "--frontend", "dockerfile.v0", ...local];
    await new Promise((done) => execFile(join(buildDaemon(version), "buildctl"), args, done));
  });
}
