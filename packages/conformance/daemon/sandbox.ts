import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Where daemons, plugins and presets write outside a folder that can be chosen. */
const written = ["/etc", "/opt", "/var/lib"];

/**
 * Lays writable copies over the folders that the stock image has to itself, in the mount namespace of this process, and turns the
 * loopback device on. Both end with the namespaces.
 */
export function coverFolders(scratch: string): void {
  for (const folder of written) {
    const [upper, work] = ["upper", "work"].map((part) => join(scratch, "cover", folder, part)) as [string, string];
    for (const path of [upper, work]) mkdirSync(path, { recursive: true });
    const layers = `lowerdir=${folder},upperdir=${upper},workdir=${work}`;
    execFileSync("mount", ["-t", "overlay", "overlay", "-o", layers, folder]);
  }
  execFileSync("mount", ["-t", "tmpfs", "tmpfs", "/run"]);
  execFileSync("ip", ["link", "set", "lo", "up"]);
}

/** Takes away the bridges that a daemon leaves behind, so that the next one makes its own. */
export function removeBridges(): void {
  const printed = execFileSync("ip", ["-json", "link", "show", "type", "bridge"], { encoding: "utf8" });
  const names = (JSON.parse(printed || "[]") as { ifname: string }[]).map(({ ifname }) => ifname);
  for (const name of names) execFileSync("ip", ["link", "delete", name]);
}
