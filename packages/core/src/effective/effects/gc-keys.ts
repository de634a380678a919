import type { Setting } from "../setting.ts";
import { limitNames } from "../gc-limits.ts";
import { type Effect, type EffectContext, workerNames, type WorkerName } from "./effect.ts";

/** Which keys of garbage collection decide, and which are dead beside them. */
export const gcKeys: Effect = (context) => {
  for (const worker of workerNames) {
    const why = whyDead(context, worker);
    for (const name of ["gckeepstorage", ...limitNames]) {
      const setting = context.find("worker", worker, name);
      if (setting) say(context, worker, setting, name, why);
    }
  }
};

/** What makes every limit of a worker dead. */
function whyDead({ find, config }: EffectContext, worker: WorkerName): string | undefined {
  if (find("worker", worker, "gc")?.value === false) return "no effect: `gc` is false";
  const { gcpolicy } = (config["worker"] as WorkerTables | undefined)?.[worker] ?? {};
  return gcpolicy && gcpolicy.length > 0 ? "no effect: [[gcpolicy]] takes its place" : undefined;
}

type WorkerTables = { [name in WorkerName]?: { gcpolicy?: unknown[] } };

function say({ find }: EffectContext, worker: WorkerName, setting: Setting, name: string, why?: string): void {
  const isNew = (limit: string): boolean => find("worker", worker, limit)?.from === "file";
  const isOldInForce = isNew("gckeepstorage") && find("worker", worker, "reservedSpace") !== undefined;
  const isLimited = limitNames.some(isNew);
  if (setting.from === "file") {
    if (why !== undefined) setting.note = why;
    else if (name === "gckeepstorage" && isLimited) setting.note = "no effect beside the newer limits";
    else if (name === "gckeepstorage" && isOldInForce) setting.note = "read as `reservedSpace`";
    return;
  }
  if (name !== "gckeepstorage" && why === undefined && !isLimited && !isOldInForce) return;
  if (name === "gckeepstorage" && why === undefined) return;
  setting.value = {};
  setting.text = why === undefined ? "none: another limit is set" : "none";
}
