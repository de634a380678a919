import type { Symptom } from "./symptom.ts";

export const existingBuilderKeepsItsCopy: Symptom = {
  slug: "existing-builder-keeps-its-copy",
  title: "new settings may not be used until builder is restarted",
  lines: [
    "new settings may not be used until builder is restarted",
    "but no append mode, specify the node name to make changes for existing instances",
    "but no append mode, specify --node to make changes for existing instances",
    "but has mismatched driver",
  ],
  words: "existing instance for mybuilder create again update edit changed file restart",
  cause:
    "buildx noted the new file for the builder, and its container keeps running with the old one: the file is copied when the container is made, not when it is started.",
  fix: "Make the container anew. The volume with the cache stays.",
  write: {
    name: "The cache survives",
    lang: "shellscript",
    code: "docker buildx rm --keep-state mybuilder\ndocker buildx create --name mybuilder --driver docker-container --buildkitd-config buildkitd.toml --use --bootstrap\n",
  },
  apart: [
    {
      cause: "`create` refused, because the name is taken. Remove the builder first, as above.",
      run: "docker buildx ls",
      look: "The name is in the list.",
    },
    {
      cause: "buildx noted it and the container is older.",
      run: "docker exec buildx_buildkit_mybuilder0 cat /etc/buildkit/buildkitd.toml",
      look: "Not what `docker buildx inspect` prints below `File#buildkitd.toml`.",
    },
  ],
  guides: ["apply-a-change"],
  threads: ["docker/buildx#1015", "docker/buildx#3079"],
};
