import type { Symptom } from "./symptom.ts";

export const remoteDriverConfig: Symptom = {
  slug: "remote-driver-config",
  title: "setting config file is not supported for remote driver",
  lines: [
    "setting config file is not supported for remote driver",
    "setting buildkit flags is not supported for remote driver",
  ],
  words: "buildkitd.default.toml remote builder create orbstack endpoint tcp",
  cause:
    "buildx found a configuration file for a daemon that is already running elsewhere, which it cannot configure. Where you gave none, it took `buildkitd.default.toml` from its own folder, as it does for every `create`.",
  fix: "Leave out `--buildkitd-config`, and put the default file aside while you create the builder: an empty file is refused as well. The daemon reads its configuration where it runs.",
  write: {
    name: "With the default file put aside",
    lang: "shellscript",
    code: "cd ~/.docker/buildx\nmv buildkitd.default.toml buildkitd.aside.toml\ndocker buildx create --name far --driver remote tcp://buildkitd.lan:1234\nmv buildkitd.aside.toml buildkitd.default.toml\n",
  },
  apart: [
    {
      cause:
        "A default file exists. It lies in `$BUILDX_CONFIG`, else in `$DOCKER_CONFIG/buildx`, else in `~/.docker/buildx`.",
      run: 'ls "${BUILDX_CONFIG:-${DOCKER_CONFIG:-$HOME/.docker}/buildx}"',
      look: "`buildkitd.default.toml`.",
    },
    {
      cause:
        "The driver became `remote` because `BUILDKIT_HOST` is set and no `--driver` was given. Name the driver you mean.",
      run: "echo $BUILDKIT_HOST",
      look: "Any address.",
    },
    {
      cause: "A workflow gives `buildkitd-config-inline` or `buildkitd-flags` beside `driver: remote`. Remove them.",
      run: "grep -rn -e 'driver: remote' -e buildkitd- .github/workflows",
      look: "Both in one step.",
    },
  ],
  rules: ["driver-rejects-file"],
  threads: ["docker/buildx#2985", "orbstack/orbstack#1513", "moby/buildkit#4268"],
};
