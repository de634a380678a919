// Builds one judge per way of reading: node build.mjs [--tidy] [line...]
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const args = process.argv.slice(2);
const tidy = args.includes("--tidy");
const asked = args.filter((arg) => !arg.startsWith("--"));

for (const line of asked.length > 0 ? asked : readdirSync(join(here, "lines"))) build(line);

/** Puts the shared sources beside the line's go.mod and builds them there. */
function build(line) {
  const module = join(here, "lines", line);
  const work = mkdtempSync(join(tmpdir(), "judge-"));
  const go = (...command) => execFileSync("go", command, { cwd: work, stdio: "inherit" });
  try {
    const needs = readFileSync(join(module, "go.mod"), "utf8");
    const detect = needs.includes("moby/buildkit v0.10.") ? "llb" : "parser";
    const reference = needs.includes("docker/distribution v") ? "docker" : "distribution";
    for (const dir of ["judge", `judge/${detect}`, `judge/${reference}`]) {
      for (const file of readdirSync(join(here, dir))) {
        if (file.endsWith(".go")) copyFileSync(join(here, dir, file), join(work, file));
      }
    }
    cpSync(module, work, { recursive: true });
    if (tidy) {
      go("mod", "tidy");
      for (const file of ["go.mod", "go.sum"]) copyFileSync(join(work, file), join(module, file));
    }
    go("build", "-trimpath", "-o", join(here, "..", "bin", "syntax", line), ".");
  } finally {
    rmSync(work, { recursive: true });
  }
}
