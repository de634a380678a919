import { isCreatedBuilder } from "../check/view/created-builder.ts";
import { heldAlong } from "../load/held-at.ts";
import type { Struct } from "../load/value.ts";
import type { RuleContext } from "../check/rule.ts";

/** Where a worker is used whose table does not say so, as the end of "the daemon does not start …". */
const conditions = { oci: "where it finds runc", containerd: "where containerd answers" } as const;

type Worker = keyof typeof conditions;

/**
 * Whether the daemon looks at the table of a worker: for certain, never, or under a condition. Where the other worker is out of
 * the question it is certain, for a daemon without any worker does not start either.
 */
export function workerUse(name: string, { loading, around }: RuleContext): boolean | string {
  const { config } = loading;
  const worker = name as Worker;
  const enabled = enabledIn(config, worker);
  if (enabled !== undefined) return enabled;
  const isBuilder = isCreatedBuilder(around);
  if (worker === "containerd") return isBuilder ? false : enabledIn(config, "oci") === false || conditions[worker];
  return isBuilder || enabledIn(config, "containerd") === false || conditions[worker];
}

function enabledIn(config: Struct, worker: Worker): boolean | undefined {
  const enabled = heldAlong(config, "worker", worker, "enabled");
  return typeof enabled === "boolean" ? enabled : undefined;
}
