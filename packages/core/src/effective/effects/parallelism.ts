import { type Effect, workerNames } from "./effect.ts";

export const parallelism: Effect = ({ find }) => {
  for (const worker of workerNames) {
    const setting = find("worker", worker, "max-parallelism");
    if (typeof setting?.value === "number" && setting.value < 0) setting.note = "a negative number is no limit";
  }
};
