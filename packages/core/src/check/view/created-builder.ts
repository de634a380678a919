import type { Surroundings } from "../surroundings.ts";

/** Whether the daemon runs in a container that `docker buildx create` made, with a copy of the file. */
export function isCreatedBuilder({ driver }: Surroundings): boolean {
  return driver === "docker-container" || driver === "kubernetes";
}
