import { type Effect, workerNames } from "./effect.ts";

/**
 * What `auto` becomes; to be run after it is known whether the worker is rootless.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main_oci_worker.go#L292
 */
export const networkMode: Effect = ({ find }) => {
  for (const worker of workerNames) {
    const mode = find("worker", worker, "networkMode");
    if (mode?.value !== "auto") continue;
    if (find("worker", worker, "rootless")?.value === true) {
      mode.value = "host";
      mode.note = "`auto` is `host` in a rootless worker";
      continue;
    }
    const path = find("worker", worker, "cniConfigPath")?.value;
    mode.text = `cni if ${typeof path === "string" ? path : "its file"} exists, else host`;
  }
};
