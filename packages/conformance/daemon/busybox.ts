import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { boot } from "./buildkitd.ts";

/** Pushes an image `busybox` to the stand-ins of Docker Hub and its mirror. */
export async function pushBusybox(version: string, scratch: string, env: NodeJS.ProcessEnv): Promise<void> {
  const context = join(scratch, "busybox");
  const bin = join(context, "root", "bin");
  mkdirSync(bin, { recursive: true });
  copyFileSync("/bin/busybox", join(bin, "busybox"));
  const applets = execFileSync("/bin/busybox", ["--list"], { encoding: "utf8" }).trim().split("\n");
  for (const applet of applets.filter((name) => name !== "busybox")) symlinkSync("busybox", join(bin, applet));
  writeFileSync(join(context, "Dockerfile"), 'FROM scratch\nCOPY root /\nCMD ["sh"]\n');
  const names = ["docker.io", "mirror.gcr.io"].map((host) => `${host}/library/busybox:latest`);
  const daemon = await boot(version, {}, scratch, env);
  try {
    const output = `type=image,"name=${names.join(",")}",push=true`;
    const local = ["--local", `context=${context}`, "--local", `dockerfile=${context}`];
    execFileSync("buildctl", ["build", "--frontend", "dockerfile.v0", ...local, "--output", output], {
      env: { ...process.env, ...daemon.env },
      stdio: ["ignore", "ignore", "pipe"],
    });
  } finally {
    await daemon.stop();
  }
}
