import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ready, type Running, start } from "../daemon/running.ts";

/** Starts a containerd at its usual place, with a new state folder. */
export async function startContainerd(folder: string): Promise<Running> {
  const containerd = start("containerd", ["--root", join(folder, "containerd")], join(folder, "containerd.log"));
  if (await ready(containerd, () => spawnSync("ctr", ["version"]).status === 0)) return containerd;
  throw new Error("containerd does not start; is it installed?");
}
