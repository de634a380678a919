import type { Driver } from "../../check/surroundings.ts";
import type { Setting } from "../setting.ts";
import type { Basis } from "../list-settings.ts";

/** What a key does where that is not what is written: keys that other keys or the way the daemon runs decide about. */
export type Effect = (context: EffectContext) => void;

export interface EffectContext extends Basis {
  settings: readonly Setting[];
  /** The setting of a key, if the release has the key. */
  readonly find: (...path: (string | number)[]) => Setting | undefined;
  /** The driver that `docker buildx create` was called with, when it is known. */
  driver: CreateDriver | undefined;
}

/** The drivers whose daemon reads a buildkitd.toml. */
export type CreateDriver = Exclude<Driver, "docker">;

export const workerNames = ["oci", "containerd"] as const;

export type WorkerName = (typeof workerNames)[number];

/** Whether the file has a value that stands for something. */
export function isGiven(setting: Setting | undefined): setting is Setting {
  return setting?.from === "file" && setting.value !== false && setting.value !== "";
}
