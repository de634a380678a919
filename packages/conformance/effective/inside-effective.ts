// The part of judge-effective.ts that runs in namespaces of its own: node effective/inside-effective.ts SCRATCH VERSION CASE...
import { execFileSync } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { coverFolders } from "../daemon/sandbox.ts";
import { askDaemon } from "./ask-daemon.ts";
import { caseFile, cases, sizesFor } from "./effective-case.ts";

const [scratch = "", version = "", ...names] = process.argv.slice(2);
coverFolders(scratch);
for (const name of names) {
  for (const size of sizesFor(name)) {
    const disk = diskOf(size);
    const { bsize, blocks } = statfsSync(disk);
    const seen = await askDaemon(version, caseFile(cases, name), disk, scratch);
    console.log(JSON.stringify({ name, disk: bsize * blocks, seen }));
  }
}

/** A file system of this size. Only what is written to it takes memory. */
function diskOf(size: string): string {
  const folder = join(scratch, `disk-${size}`);
  if (!mkdirSync(folder, { recursive: true })) return folder;
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]);
  return folder;
}
