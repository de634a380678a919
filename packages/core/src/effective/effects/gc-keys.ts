import type { Setting } from "../setting.ts";
import { limitNames } from "../gc-limits.ts";
import { type Effect, type EffectContext, workerNames, type WorkerName } from "./effect.ts";

/** Which keys of garbage collection decide, and which are dead beside them. */
export const gcKeys: Effect = (context) => {
  for (const worker of workerNames) {
    const dead = whyDead(context, worker);
    for (const name of limitNames) sayLimit(context, worker, name, dead);
    sayOldKey(context, worker, dead);
  }
};

/** What makes every limit of a worker dead. */
function whyDead({ find, config }: EffectContext, worker: WorkerName): string | undefined {
  if (find("worker", worker, "gc")?.value === false) return "no effect: `gc` is false";
  const { gcpolicy } = (config["worker"] as WorkerTables | undefined)?.[worker] ?? {};
  return gcpolicy && gcpolicy.length > 0 ? "no effect: [[gcpolicy]] takes its place" : undefined;
}

type WorkerTables = { [name in WorkerName]?: { gcpolicy?: unknown[] } };

function sayLimit({ find }: EffectContext, worker: WorkerName, name: string, dead: string | undefined): void {
  const limit = find("worker", worker, name);
  if (!limit) return;
  if (limit.from === "file") {
    if (dead !== undefined) limit.note = dead;
    return;
  }
  const isReplaced = ["gckeepstorage", ...limitNames].some((other) => isSet(find("worker", worker, other)));
  if (dead === undefined && !isReplaced) return;
  limit.value = {};
  limit.text = dead === undefined ? "none: another limit is set" : "none";
}

/** The old key counts while none of the limits is set, where the release has these at all. */
function sayOldKey({ find }: EffectContext, worker: WorkerName, dead: string | undefined): void {
  const old = find("worker", worker, "gckeepstorage");
  if (!isSet(old)) {
    if (old && dead !== undefined) Object.assign(old, { value: {}, text: "none" });
    return;
  }
  const limits = limitNames.map((name) => find("worker", worker, name));
  if (dead !== undefined) old.note = dead;
  else if (limits.some(isSet)) old.note = "no effect beside the newer limits";
  else if (limits.some((limit) => limit)) old.note = "read as `reservedSpace`";
}

/** A size of 0 is none. */
function isSet(setting: Setting | undefined): setting is Setting {
  return setting?.from === "file" && Object.keys(setting.value ?? {}).length > 0;
}
