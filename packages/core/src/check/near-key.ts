import { distance } from "fastest-levenshtein";
import type { Table } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { type Entry, walk } from "../records/walk.ts";

/** A key that a written one may stand for. */
export interface NearKey {
  entry: Entry;
  /** 0: the same letters; 1: a name it is known by elsewhere; above: letters that differ, plus 1. */
  distance: number;
  /** In the table where the key was written. */
  here: boolean;
}

interface Candidate {
  entry: Entry;
  name: string;
  aliases: string[];
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

/** Case and separators make no difference: `max_parallelism`, `maxParallelism` and `max-parallelism` are one name. */
export function simplify(name: string): string {
  return name.replaceAll(/[-_. ]/g, "").toLowerCase();
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

/** In another table, a typing error is no likeness, and a name known from elsewhere must be long enough to be no accident. */
function nearness(written: string, { name, aliases }: Candidate, close: boolean): number | undefined {
  if (name === written) return 0;
  if (aliases.includes(written)) return close ? 1 : written.length >= 6 ? 2 : undefined;
  const allowed = Math.min(3, Math.ceil(written.length / 4));
  if (!close || Math.abs(name.length - written.length) > allowed) return undefined;
  const far = distance(written, name);
  return far <= allowed ? far + 1 : undefined;
}
