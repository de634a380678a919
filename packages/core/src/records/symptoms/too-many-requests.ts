import type { Symptom } from "./symptom.ts";

export const tooManyRequests: Symptom = {
  slug: "too-many-requests",
  title: "toomanyrequests: You have reached your pull rate limit",
  lines: [
    "toomanyrequests: You have reached your pull rate limit",
    "toomanyrequests: You have reached your unauthenticated pull rate limit",
    "429 Too Many Requests",
  ],
  words: "docker hub pull rate limit dockerhub mirror not used ignored",
  cause: "Docker Hub was asked, not a mirror: there is none, it does not have the image, or it does not answer.",
  fix: "Log in where you start the build, or give `docker.io` a mirror. The table is named `docker.io`; `registry-1.docker.io` and `index.docker.io` are never looked up.",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: '[registry."docker.io"]\n  mirrors = ["mirror.gcr.io"]\n',
  },
  apart: [
    {
      cause: "The mirror failed and BuildKit went on to Docker Hub without a word. Look at what it answered.",
      run: "docker logs buildx_buildkit_mybuilder0 2>&1 | grep 'trying next host'",
      look: 'A line with the mirror and what it answered, once `[log]` has `level = "debug"`.',
    },
    {
      cause:
        "It is the image of the builder that was pulled. Docker pulls `moby/buildkit`, with the `registry-mirrors` of `daemon.json`.",
      run: "docker buildx inspect --bootstrap mybuilder",
      look: "The error comes from this command, not from a build.",
    },
    {
      cause: "Another registry set the limit.",
      run: "docker buildx build --progress=plain .",
      look: "Another host than `registry-1.docker.io` before the error.",
    },
  ],
  keys: ["registry.mirrors"],
  rules: ["mirror-not-a-host", "registry-no-effect"],
  guides: ["mirror"],
  threads: ["docker/setup-buildx-action#430", "moby/buildkit#606"],
};
