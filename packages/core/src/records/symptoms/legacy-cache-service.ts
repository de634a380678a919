import type { Symptom } from "./symptom.ts";

export const legacyCacheService: Symptom = {
  slug: "legacy-cache-service",
  title: "This legacy service is shutting down, effective April 15, 2025",
  lines: ["This legacy service is shutting down"],
  words: "github actions cache gha v1 v2 url_v2 migrate",
  cause: "The first cache service of GitHub is gone, and BuildKit before 0.20 or buildx before 0.21 knows no other.",
  fix: "Take newer releases of both; the action `docker/setup-buildx-action` does so unless told otherwise.",
  write: {
    name: "A builder with a release that knows the service",
    lang: "shellscript",
    code: "docker buildx create --use --driver-opt image=moby/buildkit:v0.32.2\n",
  },
  apart: [
    {
      cause: "The daemon is old: an image is pinned.",
      run: "docker buildx inspect --bootstrap",
      look: "`BuildKit version:` below 0.20.",
    },
    {
      cause: "buildx is old.",
      run: "docker buildx version",
      look: "A release below 0.21.",
    },
  ],
  caches: ["gha"],
  rules: ["cache-gha-service"],
  guides: ["cache-in-ci"],
  threads: ["moby/buildkit#5896", "docker/build-push-action#1360"],
};
