import { likelyAddress } from "./likely-address.ts";
import type { Thing } from "./thing.ts";

/** What holds for one cache, said of another one that has the same. */
export function sharedBy(first: Thing, type: string): Thing {
  const { shared: _, ...thing } = first;
  const name = type + thing.name.slice(thing.name.indexOf("."));
  return { ...thing, name, at: likelyAddress({ kind: thing.kind, name }) };
}
