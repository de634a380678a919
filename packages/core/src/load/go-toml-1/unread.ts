import type { Table } from "../../records/record.ts";
import type { Span } from "../../toml/node.ts";
import type { Session } from "../session.ts";
import { pathOf, type Trail, under } from "../trail.ts";
import { planOf, type Step } from "./plan.ts";
import { type Entry, type Held, pairOf, Tree } from "./tree.ts";
import { find } from "./written.ts";

/** Notes the keys of a table that no field of a struct has asked for. */
export function noteUnread(
  session: Session,
  table: Table,
  tree: Tree,
  trail: Trail | undefined,
  read: ReadonlySet<Entry>,
): void {
  if (read.size === tree.entries.size) return;
  for (const entry of tree.entries.values()) {
    if (read.has(entry)) continue;
    const { key, statement, depth } = entry;
    const way = under(trail, key.name);
    const instead = insteadOf(session, planOf(session.dialect, table), tree, key.name);
    session.missing.push({ path: pathOf(way), key, table, statement, depth, ...(instead && { instead }) });
    noteLeaves(session, entry, way);
  }
}

/** What the loader found before it came to a spelling that it would take, too. */
function insteadOf(session: Session, steps: readonly Step[], tree: Tree, name: string): string | undefined {
  for (const { spellings, since, embedded } of steps) {
    if (!session.has(since)) continue;
    const found = find(tree, spellings)?.key.name;
    if (found !== undefined && found !== name && spellings.includes(name)) return found;
    const inner = embedded && insteadOf(session, embedded.steps, tree, name);
    if (inner !== undefined) return inner;
    if (found !== undefined && embedded?.steps.some((step) => step.spellings.includes(name))) return found;
  }
  return undefined;
}

interface Rest {
  held: Held;
  trail: Trail;
  /** Where it is shown when it has no leaves below. */
  span: Span;
}

/** Notes the leaves below an entry, or the entry itself. */
function noteLeaves(session: Session, entry: Entry, way: Trail): void {
  const left: Rest[] = [restOf(entry, way)];
  for (let next = left.pop(); next; next = left.pop()) {
    const { held, trail, span } = next;
    if (held instanceof Tree) {
      if (held.entries.size === 0) session.ignore(pathOf(trail), span);
      for (const [name, inner] of held.entries) left.push(restOf(inner, under(trail, name)));
    } else if (Array.isArray(held)) {
      for (const [index, tree] of held.entries())
        left.push({ held: tree, trail: under(trail, index), span: tree.span });
    } else session.ignore(pathOf(trail), span);
  }
}

function restOf(entry: Entry, trail: Trail): Rest {
  const { held, key } = entry;
  return { held, trail, span: pairOf(entry) || !(held instanceof Tree) ? key : held.span };
}
