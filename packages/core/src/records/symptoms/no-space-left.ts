import type { Symptom } from "./symptom.ts";

export const noSpaceLeft: Symptom = {
  slug: "no-space-left",
  title: "no space left on device",
  lines: ["no space left on device"],
  words: "disk full fills cache grows pvc volume storage ENOSPC",
  cause:
    "Garbage collection runs after builds and counts the cache alone, so a build may fill the disk before it; or nothing bounds the cache as a whole.",
  fix: "Set a ceiling well below the size of the disk and keep some of it free. From BuildKit 0.17 on:",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: '[worker.oci]\n  reservedSpace = "5GB"\n  maxUsedSpace = "60%"\n  minFreeSpace = "20%"\n',
  },
  apart: [
    {
      cause:
        "Rules of your own replaced the built-in ones and none of them bounds everything. End the list with one that has `all = true` and a limit.",
      run: "buildkit-config effective buildkitd.toml --disk 200GB",
      look: "A last tier without `max`.",
    },
    {
      cause: "The disk is full of something else: images and volumes of Docker, or caches of other builders.",
      run: "docker system df && docker buildx du --builder mybuilder",
      look: "Images, volumes or another cache that take more than the cache of this builder.",
    },
    {
      cause: "The disk has room and no inodes left.",
      run: "docker exec buildx_buildkit_mybuilder0 df -i /var/lib/buildkit",
      look: "`100%`.",
    },
  ],
  keys: ["worker.oci.maxUsedSpace", "worker.oci.minFreeSpace", "worker.oci.gcpolicy"],
  rules: ["gc-no-ceiling", "gc-above-disk"],
  guides: ["gc"],
  threads: ["moby/buildkit#5459", "moby/buildkit#3665", "moby/buildkit#1962"],
};
