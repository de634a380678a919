import type { Symptom } from "./symptom.ts";

export const outOfMemory: Symptom = {
  slug: "out-of-memory",
  title: "Builds use up the memory of the machine",
  lines: ["signal: killed", "exit code: 137", "cannot allocate memory"],
  words: "oom killed out of ram cpu swap machine freezes hangs",
  cause: "As many steps run at once as can, over all builds of the daemon: there is no limit unless one is set.",
  fix: "Limit the steps. One is right for a machine with 4 GB, and a few for 16 GB.",
  write: { name: "buildkitd.toml", lang: "toml", code: "[worker.oci]\n  max-parallelism = 2\n" },
  apart: [
    {
      cause:
        "A single step needs more than there is; a limit on steps does not help. Limit the program in it, as with `make -j2`.",
      run: "docker buildx build --progress=plain .",
      look: "One step runs when it happens, and ends with 137.",
    },
    {
      cause: "The container of the builder has a limit of its own.",
      run: "docker inspect --format '{{.HostConfig.Memory}}' buildx_buildkit_mybuilder0",
      look: "Anything but `0`.",
    },
    {
      cause: "Several builders run on the machine. The limit is for each of them.",
      run: "docker buildx ls",
      look: "More than one with `running`.",
    },
  ],
  keys: ["worker.oci.max-parallelism"],
  rules: ["parallelism-no-limit", "parallelism-wrong-worker"],
  guides: ["parallelism"],
  threads: ["moby/buildkit#3021", "docker/buildx#340", "docker/buildx#722"],
};
