import type { Builder } from "./builder.ts";
import type { Part } from "./preset.ts";
import { driverOpt, shellWord } from "./shell.ts";

/**
 * A POSIX shell script that creates the builder from the files beside it. Run again, it leaves an existing builder as it is and
 * says how to change it: buildx keeps its own copy of the file, so the builder is removed without its cache and made anew.
 */
export function createScript(builder: Builder, part: Part): string {
  const { name, version, rootless } = builder;
  const image = part.image?.name ?? `moby/buildkit:v${version}${rootless ? "-rootless" : ""}`;
  const options = { image, ...part.driverOpts };
  const create = [
    "docker buildx create",
    `--name ${name}`,
    "--driver docker-container",
    ...Object.entries(options).map(([key, value]) => `--driver-opt ${shellWord(driverOpt(key, value))}`),
    `${builder.hasLongConfigFlag ? "--buildkitd-config" : "--config"} buildkitd.toml`,
    "--bootstrap",
  ].join(" \\\n  ");
  const build = part.image
    ? `\n# The daemon's image, with what the file needs in it.\ndocker build --tag ${shellWord(part.image.name)} .\n`
    : "";
  return `#!/bin/sh
# Creates the builder "${name}" from the files in this folder.
set -eu
cd "$(dirname "$0")"

if docker buildx inspect ${name} >/dev/null 2>&1; then
  cat <<'END'
The builder "${name}" exists and stays as it is. buildx keeps its own copy of
buildkitd.toml; to apply a change, keep the cache and create it again:
  docker buildx rm --keep-state ${name}
  sh create.sh
END
  exit 0
fi
${build}
${create}
`;
}
