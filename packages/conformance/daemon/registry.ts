import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KeyPair } from "./certificates.ts";
import { ready, type Running, start } from "./running.ts";

export interface RegistryOptions {
  host: string;
  /** An address of the loopback device; the name leads there. */
  address: string;
  certificate: KeyPair;
  /** The authority whose certificates clients have to show. */
  clients?: string;
}

/** Starts a registry that answers to `host` on port 443, for as long as /etc/hosts is this process's own. */
export async function startRegistry(scratch: string, options: RegistryOptions): Promise<Running> {
  const { host, address, certificate, clients } = options;
  const folder = join(scratch, host);
  mkdirSync(folder);
  appendFileSync("/etc/hosts", `${address} ${host}\n`);
  const config = join(folder, "config.json");
  const tls = { certificate: certificate.cert, key: certificate.key, ...(clients && { clientcas: [clients] }) };
  const storage = { filesystem: { rootdirectory: join(folder, "storage") } };
  // The file is YAML, and JSON is YAML.
  writeFileSync(config, JSON.stringify({ version: 0.1, http: { addr: `${address}:443`, tls }, storage }));
  const running = start("docker-registry", ["serve", config], join(folder, "log"));
  const listens = () => spawnSync("openssl", ["s_client", "-connect", `${address}:443`], { input: "" }).status === 0;
  if (await ready(running, listens)) return running;
  throw new Error(`The registry for ${host} does not start; its log is ${running.log}.`);
}
