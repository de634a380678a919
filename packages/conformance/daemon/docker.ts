#!/usr/bin/env node
// Stands in for `docker` in verify.sh: `buildx build` goes to buildctl as buildx would send it, and `logs` prints the log of the
// daemon. What it does not know is an error.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const [command, ...rest] = process.argv.slice(2);
if (command === "buildx" && rest[0] === "build") process.exitCode = build(rest.slice(1));
else if (command === "logs" && rest.length === 1)
  process.stdout.write(readFileSync(process.env["BUILDKITD_LOG"] ?? ""));
else throw new Error(`docker ${process.argv.slice(2).join(" ")} has no stand-in`);

function build(args: string[]): number {
  const { values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      builder: { type: "string" },
      "cache-from": { type: "string" },
      "no-cache": { type: "boolean", default: false },
      pull: { type: "boolean", default: false },
      push: { type: "boolean", default: false },
      progress: { type: "string", default: "plain" },
      tag: { type: "string" },
    },
  });
  const work = mkdtempSync(join(tmpdir(), "context-"));
  try {
    mkdirSync(join(work, "empty"));
    writeFileSync(join(work, "Dockerfile"), readFileSync(0));
    const flags = ["--frontend", "dockerfile.v0", "--progress", values.progress];
    flags.push("--local", `dockerfile=${work}`, "--local", `context=${join(work, "empty")}`);
    if (values["no-cache"]) flags.push("--no-cache");
    if (values["cache-from"]) flags.push("--import-cache", values["cache-from"]);
    if (values.pull) flags.push("--opt", "image-resolve-mode=pull");
    if (values.push) flags.push("--output", `type=image,name=${values.tag},push=true`);
    return spawnSync("buildctl", ["build", ...flags], { stdio: ["ignore", "inherit", "inherit"] }).status ?? 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}
