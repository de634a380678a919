import type { Key, Span } from "../toml/node.ts";
import { emptyTables } from "./empty-tables.ts";
import { hasParts } from "./has-parts.ts";
import { type Entry, type Held, pairOf, Tree } from "./go-toml-1/tree.ts";
import type { Lost, Session } from "./session.ts";
import { type Path, pathOf, type Trail, under, underAll } from "./trail.ts";

/** A leaf of the file without effect. */
export interface Ignored extends Span {
  path: Path;
}

/** The leaves of a file without effect. Who checks it does not need them, so they are looked for when somebody asks. */
export function ignoredIn(session: Session): Ignored[] {
  const ignored = new Map<string, Ignored>();
  // In a table that is ignored, a key can stand several times.
  const note = (path: Path, { start, end }: Span): void => {
    const spelled = JSON.stringify(path);
    if (!ignored.has(spelled)) ignored.set(spelled, { path, start, end });
  };
  for (const lost of session.lost) {
    const left: Rest[] = ["entry" in lost ? restOf(lost.entry, lost.trail) : lost];
    for (let next = left.pop(); next; next = left.pop()) {
      const parts = partsOf(next);
      if (parts.length === 0) note(pathOf(next.trail), next.span);
      for (const part of parts.toReversed()) left.push(part);
    }
  }
  for (const { path, header } of emptyTables(session)) note(path, header);
  return [...ignored.values()];
}

type Rest = Exclude<Lost, { entry: Entry }> | { held: Held; trail: Trail | undefined; span: Span };

/** What a value holds that has paths of its own: the pairs of a table, the tables of a list of tables. */
function partsOf({ held, trail }: Rest): Rest[] {
  if (held instanceof Tree) return [...held.entries].map(([name, entry]) => restOf(entry, under(trail, name)));
  if (Array.isArray(held)) {
    return held.map((tree, index) => ({ held: tree, trail: under(trail, index), span: tree.span }));
  }
  if (held.kind === "inline-table") {
    return held.pairs.map((pair) => ({
      held: pair.value,
      trail: underAll(trail, pair.key),
      span: pair.key[pair.key.length - 1] as Key,
    }));
  }
  if (held.kind !== "array" || !hasParts(held)) return [];
  return held.items.map((item, index) => ({ held: item, trail: under(trail, index), span: item }));
}

/** A key is shown where it stands, a table that headers made at its header. */
function restOf(entry: Entry, trail: Trail | undefined): Rest {
  const { held, key } = entry;
  return { held, trail, span: pairOf(entry) || !(held instanceof Tree) ? key : held.span };
}
