import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Builds `buildkitd` and `buildctl` of a release, unless they are there already, and gives their folder. */
export function buildDaemon(version: string): string {
  const folder = join(import.meta.dirname, "..", "bin", "daemon", version);
  if (existsSync(join(folder, "buildctl"))) return folder;
  const module = download(version);
  const work = mkdtempSync(join(tmpdir(), "buildkit-"));
  try {
    // `go install` refuses a module with exclude directives; a copy is a main module, with the go.mod of upstream.
    cpSync(module, work, { recursive: true });
    execFileSync("chmod", ["-R", "u+w", work]);
    const flags = `-s -w -X github.com/moby/buildkit/version.Version=v${version}`;
    const packages = ["./cmd/buildkitd", "./cmd/buildctl"];
    execFileSync("go", ["build", "-trimpath", "-mod=mod", "-ldflags", flags, "-o", `${folder}/`, ...packages], {
      cwd: work,
      stdio: "inherit",
    });
  } finally {
    rmSync(work, { recursive: true });
  }
  return folder;
}

function download(version: string): string {
  const printed = execFileSync("go", ["mod", "download", "-json", `github.com/moby/buildkit@v${version}`], {
    cwd: tmpdir(),
    encoding: "utf8",
  });
  return (JSON.parse(printed) as { Dir: string }).Dir;
}
