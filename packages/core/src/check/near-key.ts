import type { Table } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { type Entry, walk } from "../records/walk.ts";
import { type NamedAs, nearness, simplify } from "./near-name.ts";

/** A key that a written one may stand for. */
export interface NearKey {
  entry: Entry;
  /** As `nearness` counts it. */
  distance: number;
  /** In the table where the key was written. */
  here: boolean;
}

interface Candidate extends NamedAs {
  entry: Entry;
  /** Only this key, or its like in the other worker, has the name: `enabled` says nothing about where it belongs. */
  telling: boolean;
}

let all: Candidate[] | undefined;

function candidates(): Candidate[] {
  if (all) return all;
  const entries = [...walk(root)];
  const places = new Map<string, Set<string>>();
  for (const { path } of entries) {
    const name = path.at(-1) as string;
    const place = path.join(".").replace(/^worker\.\w+/, "worker");
    places.set(name, (places.get(name) ?? new Set()).add(place));
  }
  all = entries.map((entry) => {
    const name = entry.path.at(-1) as string;
    const aliases = (entry.field.alias ?? []).map(simplify);
    return { entry, name: simplify(name), aliases, telling: places.get(name)?.size === 1 };
  });
  return all;
}

/**
 * The keys that a written name may stand for, best first: those of `table` (where it was written) before others of the
 * same distance. `max-parallelism` is found for `maxParallelism`, `reservedSpace` for `GCReservedSpace`.
 */
export function nearKeys(written: string, table?: Table): NearKey[] {
  const name = simplify(written);
  const found: NearKey[] = [];
  for (const candidate of candidates()) {
    const { entry } = candidate;
    const here = entry.table === table;
    const near = nearness(name, candidate, here || table === undefined);
    if (near !== undefined && (here || table === undefined || candidate.telling)) {
      found.push({ entry, distance: near, here });
    }
  }
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ distance: far, here, entry }: NearKey): number {
  return far * 4 + (here ? 0 : 3) + entry.path.length / 100;
}
