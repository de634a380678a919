import { heldAlong, heldAt } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import type { Decoded } from "../../load/value.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { RuleContext } from "../rule.ts";
import { canonicalPath, type SetTable } from "../../load/set-table.ts";
import { isCreatedBuilder } from "./created-builder.ts";
import { View } from "./view.ts";

export type WorkerName = "oci" | "containerd";

/** The worker whose table it is; nothing for other tables. */
export function workerAt({ table }: SetTable): WorkerName | undefined {
  if (table === ociConfig) return "oci";
  return table === containerdConfig ? "containerd" : undefined;
}

export function otherWorker(name: WorkerName): WorkerName {
  return name === "oci" ? "containerd" : "oci";
}

/** Whether a key lies below a worker that is turned off, so that nothing comes of it. */
export function isBelowDisabled(bound: Bound, context: RuleContext): boolean {
  const [top, name] = canonicalPath(bound.path);
  return top === "worker" && (name === "oci" || name === "containerd") && isEnabled(name, context) === false;
}

const enabled: View<Record<WorkerName, boolean | undefined>> = new View(({ loading }) => {
  const workers = heldAt(loading.config, "worker");
  return { oci: enabledOf(heldAt(workers, "oci")), containerd: enabledOf(heldAt(workers, "containerd")) };
});

function enabledOf(worker: Decoded): boolean | undefined {
  const held = heldAt(worker, "enabled");
  return typeof held === "boolean" ? held : undefined;
}

/** What the file says about the use of a worker. */
export function isEnabled(name: WorkerName, context: RuleContext): boolean | undefined {
  return context.view(enabled)[name];
}

const limit = "max-parallelism";

/** The limit of steps in a table that is not used, where the worker that is used has none. */
export function misplacedLimit(name: WorkerName, set: SetTable, context: RuleContext): Bound | undefined {
  if (isIdle(name, context) !== true) return undefined;
  const held = heldAt(set.struct, limit);
  if (typeof held !== "bigint" || held <= 0n) return undefined;
  const other = heldAlong(context.loading.config, "worker", otherWorker(name), limit);
  return other === undefined ? set.key(limit) : undefined;
}

/**
 * Whether a daemon that starts leaves a worker idle: builds run on the first worker, and `oci` comes before `containerd`.
 * Nothing where that depends on what the daemon finds.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L999
 */
export function isIdle(name: WorkerName, context: RuleContext): boolean | undefined {
  if (isEnabled(name, context) === false) return true;
  const isOciUsed = isOci(context);
  if (name === "oci") return isOciUsed === undefined ? undefined : !isOciUsed;
  return isOciUsed;
}

function isOci(context: RuleContext): boolean | undefined {
  const isOn = isEnabled("oci", context);
  if (isOn !== undefined) return isOn;
  if (isCreatedBuilder(context.around) || isEnabled("containerd", context) === false) return true;
  return undefined;
}
