import { heldAt } from "../../effective/held.ts";
import type { Decoded } from "../../load/value.ts";
import type { Bound } from "../../load/session.ts";
import { pathOf } from "../../load/trail.ts";
import type { RuleContext } from "../rule.ts";
import { canonicalPath, type SetTable } from "../settings.ts";
import { isCreatedBuilder } from "./created-builder.ts";

export type WorkerName = "oci" | "containerd";

/** The worker whose table it is; nothing for other tables. */
export function workerAt({ path }: SetTable): WorkerName | undefined {
  const [top, name] = path;
  if (path.length !== 2 || top !== "worker") return undefined;
  return name === "oci" || name === "containerd" ? name : undefined;
}

export function otherWorker(name: WorkerName): WorkerName {
  return name === "oci" ? "containerd" : "oci";
}

/** Whether a key lies below a worker that is turned off, so that nothing comes of it. */
export function isBelowDisabled({ trail }: Bound, context: RuleContext): boolean {
  const [top, name] = canonicalPath(pathOf(trail));
  return top === "worker" && (name === "oci" || name === "containerd") && isEnabled(name, context) === false;
}

type Enabled = Record<WorkerName, boolean | undefined>;

const views = new WeakMap<RuleContext, Enabled>();

/** What the file says about the use of a worker. */
export function isEnabled(name: WorkerName, context: RuleContext): boolean | undefined {
  let view = views.get(context);
  if (!view) {
    const workers = heldAt(context.loading.config, "worker");
    view = { oci: enabledIn(heldAt(workers, "oci")), containerd: enabledIn(heldAt(workers, "containerd")) };
    views.set(context, view);
  }
  return view[name];
}

function enabledIn(worker: Decoded): boolean | undefined {
  const enabled = heldAt(worker, "enabled");
  return typeof enabled === "boolean" ? enabled : undefined;
}

const limit = "max-parallelism";

/** The limit of steps in a table that is not used, where the worker that is used has none. */
export function misplacedLimit(name: WorkerName, { keys }: SetTable, context: RuleContext): Bound | undefined {
  const bound = keys.get(limit);
  const { config } = context.loading;
  const held = bound && heldAt(config, "worker", name, limit);
  if (typeof held !== "bigint" || held <= 0n || isIdle(name, context) !== true) return undefined;
  return heldAt(config, "worker", otherWorker(name), limit) === undefined ? bound : undefined;
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
  const enabled = isEnabled("oci", context);
  if (enabled !== undefined) return enabled;
  if (isCreatedBuilder(context.around) || isEnabled("containerd", context) === false) return true;
  return undefined;
}
