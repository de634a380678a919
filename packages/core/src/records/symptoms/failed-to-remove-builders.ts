import type { Symptom } from "./symptom.ts";

export const failedToRemoveBuilders: Symptom = {
  slug: "failed-to-remove-builders",
  title: "failed to remove one or more builders",
  lines: ["failed to remove one or more builders"],
  words: "rm builder cannot be removed deleted undeletable broken config restarting booting keepDuration 7d",
  cause:
    'Something of the builder could not be stopped or deleted. Often its daemon ends at every start because its file does not load, as with `keepDuration = "7d"`: durations have no days.',
  fix: "Repair the file first, then remove what is left by hand and create the builder again. The volume holds the cache; leave its line out to keep it.",
  write: {
    name: "What a builder consists of",
    lang: "shellscript",
    code: "docker buildx rm --keep-daemon mybuilder\ndocker rm --force buildx_buildkit_mybuilder0\ndocker volume rm buildx_buildkit_mybuilder0_state\n",
  },
  apart: [
    {
      cause:
        "The file does not load. Write `168h` for seven days; `check` names every such value before a builder is created.",
      run: "docker logs --tail 5 buildx_buildkit_mybuilder0",
      look: "`invalid duration`, `invalid disk space`, `failed to parse config` or a line and a column.",
    },
    {
      cause:
        "The machine with the builder does not answer, or its Docker context is gone. Only the note that buildx keeps can be removed then.",
      run: "docker buildx ls",
      look: "`error` beside the node.",
    },
  ],
  keys: ["worker.oci.gcpolicy.keepDuration"],
  rules: ["does-not-load"],
  guides: ["apply-a-change"],
  threads: ["moby/buildkit#4993", "docker/buildx#2505"],
};
