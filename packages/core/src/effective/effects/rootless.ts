import { type Effect, workerNames } from "./effect.ts";

/** Inside a user namespace workers are rootless, whatever the file says. */
export const rootless: Effect = ({ find, rootless: isRootless }) => {
  if (!isRootless) return;
  for (const worker of workerNames) {
    const setting = find("worker", worker, "rootless");
    if (!setting || setting.value === true) continue;
    setting.value = true;
    delete setting.text;
    setting.note = "the daemon runs in a user namespace";
  }
};
