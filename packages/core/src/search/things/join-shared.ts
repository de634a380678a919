import type { Thing } from "../thing.ts";

/** Tells once what several caches have alike; the first of them stands for all. */
export function joinShared(attributes: readonly Thing[]): Thing[] {
  const joined = new Map<string, Thing>();
  for (const thing of attributes) {
    const [type = "", ...rest] = thing.name.split(".");
    const same = JSON.stringify({ ...thing, name: rest.join("."), at: "" });
    const known = joined.get(same);
    if (known) known.shared = [...(known.shared ?? []), type];
    else joined.set(same, { ...thing });
  }
  return [...joined.values()];
}
