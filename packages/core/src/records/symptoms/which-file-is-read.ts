import type { Symptom } from "./symptom.ts";

export const whichFileIsRead: Symptom = {
  slug: "which-file-is-read",
  title: "The configuration does not take effect",
  lines: [],
  words:
    "buildkit.toml buildkitd.toml has no effect is ignored not applied not working not read not loaded not taken into account settings config file wrong path",
  cause:
    "The builder holds a copy of the file from the day it was created, or it never had one: buildx reads `buildkitd.toml` once, at `docker buildx create`, and only the file it is told of.",
  fix: "Look at the copy, then create the builder again with the file. The cache survives with `--keep-state`.",
  write: {
    name: "Once after each change",
    lang: "shellscript",
    code: "docker buildx rm --keep-state mybuilder\ndocker buildx create --name mybuilder --driver docker-container --buildkitd-config buildkitd.toml --use --bootstrap\n",
  },
  apart: [
    {
      cause:
        "The builder is Docker's own, which reads `daemon.json` and no `buildkitd.toml`. Create one with the `docker-container` driver.",
      run: "docker buildx inspect",
      look: "`Driver: docker`.",
    },
    {
      cause:
        "The builder's copy is old, or the file had another name. `buildkit.toml` is read by nobody unless you name it.",
      run: "docker exec buildx_buildkit_mybuilder0 cat /etc/buildkit/buildkitd.toml",
      look: "Other values than yours. That comments are gone and the order differs means nothing: buildx writes the file anew.",
    },
    {
      cause:
        "The daemon has the file and does not know a key in it: another spelling, another table, or a key of a later release. BuildKit says nothing then.",
      run: "npx -y buildkit-config check buildkitd.toml",
      look: "`unknown-key` and `newer-key`.",
    },
    {
      cause:
        "The daemon is rootless and reads `~/.config/buildkit/buildkitd.toml`, while the file lies below `/etc`. Move it, or start with `--config`.",
      run: "docker exec buildx_buildkit_mybuilder0 id -u",
      look: "Anything but `0`.",
    },
  ],
  rules: ["unknown-key", "newer-key", "driver-kubernetes-rootless"],
  guides: ["apply-a-change"],
  threads: ["moby/buildkit#4371", "docker/buildx#2683", "moby/buildkit#6055"],
};
