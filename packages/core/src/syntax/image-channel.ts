import type { ImageReference } from "./reference.ts";

/**
 * Who makes a frontend image and how it moves: Docker's releases, its releases with experiments, or its builds between releases; an
 * image by digest, which never moves; any other image, copies of Docker's on other registries among them; `builtin` is the
 * frontend inside the daemon, asked for by name.
 */
export type Channel = "stable" | "labs" | "upstream" | "digest" | "other" | "builtin";

const released = "docker.io/docker/dockerfile";
const upstream = "docker.io/docker/dockerfile-upstream";

const numbers = String.raw`\d+(?:\.\d+){0,2}`;
const stableTag = new RegExp(`^(?:latest|${numbers})$`);
/** Before they were labs, experiments had a channel of that name. */
const labsTag = new RegExp(`^(?:${numbers}-)?(?:labs|experimental)$`);

/** The channel of an image. A digest goes before everything else, as the daemon then leaves the tag aside. */
export function channelOf({ repository, tag = "latest", digest }: ImageReference): Channel {
  if (digest !== undefined) return "digest";
  if (repository === upstream) return "upstream";
  if (repository !== released) return "other";
  return stableTag.test(tag) ? "stable" : labsTag.test(tag) ? "labs" : "other";
}

/** Whether an image is Docker's own Dockerfile frontend, whatever its tag. */
export function isDockersFrontend({ repository }: ImageReference): boolean {
  return repository === released || repository === upstream;
}

/** A tag that stands for one release, `1.7.1` or `v1.7.1-labs`, and by convention never moves. */
export function isExactTag(tag: string | undefined): boolean {
  return tag !== undefined && /^v?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(tag);
}
