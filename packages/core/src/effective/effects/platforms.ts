import { type Effect, isGiven, workerNames } from "./effect.ts";

/**
 * The list cannot hide a platform: as soon as a client lists the workers, those that the machine runs are added.
 * https://github.com/moby/buildkit/blob/v0.32.2/worker/base/worker.go#L292
 */
export const platforms: Effect = ({ find }) => {
  for (const worker of workerNames) {
    const setting = find("worker", worker, "platforms");
    if (isGiven(setting)) setting.note = "the daemon adds what the machine runs once a client lists workers";
  }
};
