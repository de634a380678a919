import type { Symptom } from "./symptom.ts";

export const badRequestFromRegistry: Symptom = {
  slug: "bad-request-from-registry",
  title: "unexpected status: 400 Bad Request",
  lines: ["unexpected status: 400 Bad Request", "unexpected status from PUT request"],
  words: "cache export push ECR elastic container registry GAR artifact manifest 400 aws",
  cause:
    "The registry takes images only, and the cache was sent as a list that is no image. BuildKit before 0.21 does so unless told otherwise; Amazon ECR refuses it.",
  fix: "Ask for an image, or take BuildKit 0.21 or later, which sends one by itself.",
  write: {
    name: "With BuildKit 0.12 to 0.20",
    lang: "shellscript",
    code: "docker buildx build --push -t 123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:latest \\\n  --cache-to type=registry,ref=123456789012.dkr.ecr.eu-central-1.amazonaws.com/api:cache,mode=max,image-manifest=true,oci-mediatypes=true \\\n  .\n",
  },
  apart: [
    {
      cause: "`oci-mediatypes=false` is written, which also turns `image-manifest` off. Remove it.",
      run: "grep -rn oci-mediatypes=false .",
      look: "Any line about a cache.",
    },
    {
      cause: "The daemon is older than 0.12 and cannot write one.",
      run: "docker buildx inspect --bootstrap",
      look: "`BuildKit version:` below 0.12.",
    },
    {
      cause: "A proxy in between refused it, not the registry.",
      run: "docker logs buildx_buildkit_mybuilder0",
      look: "A page of the proxy in the answer.",
    },
  ],
  caches: ["registry"],
  rules: ["cache-ecr"],
  guides: ["cache-in-ci"],
  threads: ["aws/containers-roadmap#876", "moby/buildkit#1143"],
};
