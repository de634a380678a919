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
  names: string[];
  aliases: string[];
}

let all: Candidate[] | undefined;

function candidates(): Candidate[] {
  all ??= [...walk(root)].map((entry) => ({
    entry,
    names: [simplify(entry.path[entry.path.length - 1] as string)],
    aliases: (entry.field.alias ?? []).map(simplify),
  }));
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
  for (const { entry, names, aliases } of candidates()) {
    const here = entry.table === table;
    const near = nearness(name, names, aliases, here);
    if (near !== undefined) found.push({ entry, distance: near, here });
  }
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ distance: far, here, entry }: NearKey): number {
  return far * 4 + (here ? 0 : 3) + entry.path.length / 100;
}

/** Typing errors are looked for in the same table only; a key of another table must have the same letters, or a name long enough to be no accident. */
function nearness(name: string, names: string[], aliases: string[], here: boolean): number | undefined {
  if (names.includes(name)) return 0;
  if (aliases.includes(name)) return here ? 1 : name.length >= 6 ? 2 : undefined;
  if (!here) return undefined;
  const allowed = Math.min(3, Math.ceil(name.length / 4));
  const least = Math.min(...names.map((other) => distance(name, other)));
  return least <= allowed ? least + 1 : undefined;
}
