import type { Symptom } from "./symptom.ts";

export const dockerDriverConfig: Symptom = {
  slug: "docker-driver-config",
  title: "setting config file is not supported for docker driver, use dockerd configuration file",
  lines: [
    "setting config file is not supported for docker driver, use dockerd configuration file",
    'additional instances of driver "docker" cannot be created',
  ],
  words: "default builder dockerd daemon.json docker desktop",
  cause:
    "The `docker` driver is the BuildKit inside Docker itself. It has no `buildkitd.toml`; a part of what stands there can be said in `daemon.json`.",
  fix: "Create a builder in a container, which takes the whole file, or write what `daemon.json` knows into that file and restart Docker.",
  write: {
    name: "A builder that takes the file",
    lang: "shellscript",
    code: "docker buildx create --name mybuilder --driver docker-container --buildkitd-config buildkitd.toml --use --bootstrap\n",
  },
  apart: [
    {
      cause:
        "The command says `--driver docker`. Write `docker-container`, or leave it out: that is the default of `create`.",
      run: "docker buildx ls",
      look: "`docker` in the column of drivers.",
    },
    {
      cause: "A workflow gives `driver: docker` beside `buildkitd-config-inline`. Remove one of them.",
      run: "grep -rn -A8 setup-buildx-action .github/workflows",
      look: "Both in one step.",
    },
  ],
  rules: ["driver-rejects-file"],
  threads: ["moby/buildkit#2906", "docker/buildx#559"],
};
