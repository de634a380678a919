import type { Thing } from "../thing.ts";
import { twinOf } from "../twin.ts";

/** Tells once what both workers share. */
export function joinTwins(things: readonly Thing[]): Thing[] {
  const byName = new Map(things.map((thing) => [thing.name, thing]));
  const joined = new Set<Thing>();
  const all = things.map((thing): Thing => {
    if (!thing.name.startsWith("worker.oci")) return thing;
    const twin = twinOf(thing);
    const other = byName.get(twin.name);
    if (!other || JSON.stringify(other) !== JSON.stringify(twin)) return thing;
    joined.add(other);
    return { ...thing, twin: true };
  });
  return all.filter((thing) => !joined.has(byName.get(thing.name) ?? thing));
}
