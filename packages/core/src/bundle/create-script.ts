import type { Builder } from "./builder.ts";
import type { Part } from "./preset.ts";
import { type DaemonVariable, daemonVariables } from "./daemon-variables.ts";
import { driverOpt, shellWord } from "./shell.ts";

/**
 * A POSIX shell script that creates the builder from the files beside it. Run again, it leaves an existing builder as it is and
 * says how to change it: buildx keeps its own copy of the file, so the builder is removed without its cache and made anew.
 */
export function createScript(builder: Builder, part: Part): string {
  const { name, version, rootless } = builder;
  const image = part.image?.name ?? `moby/buildkit:v${version}${rootless ? "-rootless" : ""}`;
  const options = { image, ...part.driverOpts };
  const variables = daemonVariables(builder.caches).filter(({ name: variable }) => !(`env.${variable}` in options));
  const create = [
    "docker buildx create",
    `--name ${name}`,
    "--driver docker-container",
    ...Object.entries(options).map(([key, value]) => `--driver-opt ${shellWord(driverOpt(key, value))}`),
    ...variables.map(environmentOption),
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
${build}${checksOf(variables)}
${create}
`;
}

/** A value that the script takes from its own environment; quotes around the whole keep its commas. */
function environmentOption({ name, missing }: DaemonVariable): string {
  const option = `--driver-opt "\\"env.${name}=$${name}\\""`;
  return missing === undefined ? `\${${name}:+${option}}` : option;
}

function checksOf(variables: readonly DaemonVariable[]): string {
  if (variables.length === 0) return "";
  const checks = variables.flatMap(({ name, missing }) =>
    missing === undefined ? [] : [`: "\${${name}:?stands in for ${missing}}"\n`],
  );
  const aws = variables.some(({ name }) => name.startsWith("AWS_"))
    ? "# AWS keys are none of them: buildx sends those of your machine with each build.\n"
    : "";
  return `
# The daemon reads these for its caches. buildx keeps the values, and
# \`docker inspect\` shows them.
${aws}${checks.join("")}`;
}
