/** How a builder was made: the driver of `docker buildx create`, or none of them. */
export const drivers = ["docker", "docker-container", "kubernetes", "remote"] as const;

export type Driver = (typeof drivers)[number];

/** What is known about the builder that reads a file, apart from its release. Nothing of it is guessed. */
export interface Surroundings {
  /** The buildx driver; without it, rules about drivers are silent. */
  driver?: Driver | undefined;
  /** Whether the daemon runs without root. An image such as `moby/buildkit:v0.17.3-rootless` says so, too. */
  rootless?: boolean | undefined;
  /** The size of the disk that holds the cache, in bytes. */
  disk?: number | undefined;
}

/** What the options say, with what the name of the image tells. */
export function surroundings({ driver, rootless, disk }: Surroundings, rootlessImage: boolean): Surroundings {
  return { driver, rootless: rootless ?? (rootlessImage || undefined), disk };
}
