// Builds cache judges into bin/: node cache/build.mjs [VERSION...], for instance buildx-0.36.1; without one, what is missing.
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const releases = JSON.parse(readFileSync(join(here, "releases.json"), "utf8"));
const modules = {
  buildx: "github.com/docker/buildx",
  buildctl: "github.com/moby/buildkit",
  daemon: "github.com/moby/buildkit",
  controller: "github.com/moby/buildkit",
};
const asked = process.argv.slice(2);
const bin = join(here, "../bin/cache");
mkdirSync(bin, { recursive: true });

for (const release of releases) {
  const name = `${release.judge}-${release.version}`;
  if (asked.length > 0 ? asked.includes(name) : !existsSync(join(bin, name))) build(name, release);
}

/** Builds one judge with the very modules its release was built with: upstream's go.mod under another name. */
function build(name, { judge, version, shapes }) {
  const module = modules[judge];
  const sources = [
    "judge",
    ...(judge.startsWith("build") ? ["client"] : []),
    judge,
    ...shapes.map((shape) => `${judge}/${shape}`),
  ];
  const work = mkdtempSync(join(tmpdir(), "cache-judge-"));
  const go = (...command) =>
    execFileSync("go", command, {
      cwd: work,
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      env: { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=mod -buildvcs=false -p=2" },
    });
  try {
    const from = JSON.parse(go("mod", "download", "-json", `${module}@v${version}`)).Dir;
    const mod = readFileSync(join(from, "go.mod"), "utf8").replace(
      /^module .*$/m,
      `module judge\n\nrequire ${module} v${version}\n`,
    );
    writeFileSync(join(work, "go.mod"), mod);
    const sums = [readFileSync(join(from, "go.sum"), "utf8"), readFileSync(join(here, "go.sum"), "utf8")];
    writeFileSync(join(work, "go.sum"), sums.join(""));
    for (const dir of sources) {
      for (const file of readdirSync(join(here, "go", dir))) {
        if (/\.(go|s)$/.test(file)) copyFileSync(join(here, "go", dir, file), join(work, file));
      }
    }
    go("build", "-trimpath", "-ldflags=-s -w", "-o", join(bin, name), ".");
    keepSums(readFileSync(join(work, "go.sum"), "utf8"), `${module} v${version}`);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Notes the module's own checksums, the only ones upstream's go.sum cannot have. */
function keepSums(text, module) {
  const file = join(here, "go.sum");
  const known = readFileSync(file, "utf8").split("\n");
  const own = text.split("\n").filter((line) => line.startsWith(`${module} `) || line.startsWith(`${module}/go.mod `));
  writeFileSync(
    file,
    `${[...new Set([...known, ...own])]
      .filter(Boolean)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join("\n")}\n`,
  );
}
