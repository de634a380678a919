import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildDaemon } from "../../daemon/build-daemon.ts";
import type { See } from "./seen.ts";

/** Sees which file a daemon in a user namespace reads by itself: it fails where the one it reads does not load. */
export const defaultFile: See = async ({ version, toml, folder }) => {
  const daemon = join(buildDaemon(version), "buildkitd");
  const places = { $XDG_CONFIG_HOME: join(folder, "xdg"), "~/.config": join(folder, "home/.config") };
  const reads = (place: string, env: Record<string, string>): boolean => {
    mkdirSync(join(place, "buildkit"), { recursive: true });
    writeFileSync(join(place, "buildkit/buildkitd.toml"), toml);
    const own = { PATH: process.env["PATH"], USER: "somebody", HOME: join(folder, "home"), ...env };
    // Flags are given their defaults from the file before anything else happens, so asking for the version is enough.
    const run = spawnSync("unshare", ["--user", "--map-root-user", daemon, "--version"], { env: own });
    rmSync(join(place, "buildkit"), { recursive: true });
    return run.status !== 0;
  };
  const set = { XDG_CONFIG_HOME: places.$XDG_CONFIG_HOME };
  const [xdg, home, alone] = [
    reads(places.$XDG_CONFIG_HOME, set),
    reads(places["~/.config"], set),
    reads(places["~/.config"], {}),
  ];
  return `set: ${verb(xdg)} $XDG_CONFIG_HOME, ${verb(home)} ~/.config; not set: ${verb(alone)} ~/.config`;
};

function verb(read: boolean): string {
  return read ? "reads" : "not";
}
