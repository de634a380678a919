import { isCreatedBuilder } from "../check/view/created-builder.ts";
import { isEnabled, otherWorker, type WorkerName } from "../check/view/workers.ts";
import type { RuleContext } from "../check/rule.ts";

/** Where a worker is used whose table does not say so, as the end of "the daemon does not start …". */
const conditions = { oci: "where it finds runc", containerd: "where containerd answers" } as const;

/**
 * Whether the daemon looks at the table of a worker: for certain, never, or under a condition. Where the other worker is out of
 * the question it is certain, for a daemon without any worker does not start either.
 */
export function workerUse(name: string, context: RuleContext): boolean | string {
  const worker = name as WorkerName;
  const enabled = isEnabled(worker, context);
  if (enabled !== undefined) return enabled;
  if (isCreatedBuilder(context.around)) return worker === "oci";
  return isEnabled(otherWorker(worker), context) === false || conditions[worker];
}
