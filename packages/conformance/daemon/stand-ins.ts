import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pushBusybox } from "./busybox.ts";
import { makeAuthority, sign } from "./certificates.ts";
import { startRegistry } from "./registry.ts";

/** What a preset meets on a machine of its users, without the network. */
export interface StandIns {
  readonly scratch: string;
  /** Settings for daemons. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Where Debian has the CNI plugins. */
const plugins = "/usr/lib/cni";

/**
 * Docker Hub and its mirror, under their names and with an image `busybox`; a company's registry that takes only clients with a
 * certificate of its own authority; CNI plugins where the `cni` image has them, and under the names that the stock image has;
 * and a `docker` for verify.sh.
 */
export async function startStandIns(scratch: string, newest: string): Promise<StandIns> {
  const authority = makeAuthority(join(scratch, "public"));
  const open = (host: string, address: string) =>
    startRegistry(scratch, { host, address, certificate: sign(authority, join(scratch, host), host) });
  const registries = [
    await open("registry-1.docker.io", "127.0.0.2"),
    await open("mirror.gcr.io", "127.0.0.3"),
    await startCompanyRegistry(scratch),
  ];
  const bin = linkPrograms(scratch);
  const path = [bin, dirname(process.execPath), process.env["PATH"]].join(":");
  const env = { PATH: path, SSL_CERT_FILE: join(scratch, "public.pem") };
  await pushBusybox(newest, scratch, env);
  return {
    scratch,
    env,
    async stop() {
      for (const registry of registries) await registry.stop();
    },
  };
}

async function startCompanyRegistry(scratch: string) {
  const host = "registry.corp.example";
  mkdirSync("/etc/ssl/corp", { recursive: true });
  const authority = makeAuthority("/etc/ssl/corp/ca");
  sign(authority, "/etc/ssl/corp/client", "client");
  const certificate = sign(authority, join(scratch, host), host);
  return startRegistry(scratch, { host, address: "127.0.0.4", certificate, clients: authority.cert });
}

/** Gives the folder with programs. */
function linkPrograms(scratch: string): string {
  const bin = join(scratch, "bin");
  for (const folder of [bin, "/opt/cni/bin"]) mkdirSync(folder, { recursive: true });
  for (const plugin of readdirSync(plugins)) symlinkSync(join(plugins, plugin), join("/opt/cni/bin", plugin));
  for (const plugin of ["bridge", "firewall", "host-local", "loopback"]) {
    symlinkSync(join(plugins, plugin), join(bin, `buildkit-cni-${plugin}`));
  }
  symlinkSync(fileURLToPath(import.meta.resolve("./docker.ts")), join(bin, "docker"));
  return bin;
}
