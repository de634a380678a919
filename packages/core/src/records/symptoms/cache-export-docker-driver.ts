import type { Symptom } from "./symptom.ts";

export const cacheExportDockerDriver: Symptom = {
  slug: "cache-export-docker-driver",
  title: "Cache export is not supported for the docker driver",
  lines: [
    "Cache export is not supported for the docker driver",
    "cache export feature is currently not supported for docker driver",
  ],
  words: "cache-to default builder containerd image store",
  cause: "The builder inside Docker exports no cache but an inline one, unless Docker keeps images in containerd.",
  fix: "Create a builder in a container and use it; it exports to every kind of cache.",
  write: { name: "Once", lang: "shellscript", code: "docker buildx create --use --bootstrap\n" },
  apart: [
    {
      cause: "No other builder is selected. `docker buildx create` alone does not select it.",
      run: "docker buildx ls",
      look: "The star stands beside `default`.",
    },
    {
      cause: "A workflow builds without `setup-buildx-action`.",
      run: "grep -rn -e setup-buildx -e build-push .github/workflows",
      look: "The second without the first.",
    },
  ],
  caches: ["registry", "gha", "local"],
  rules: ["cache-driver"],
  guides: ["cache-in-ci"],
  threads: ["docker/buildx#701"],
};
