import type { Table } from "../../records/record.ts";
import type { Session } from "../session.ts";
import { pathOf, type Trail, under } from "../trail.ts";
import { planOf, type Step } from "./plan.ts";
import type { Entry, Tree } from "./tree.ts";
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
    session.missing.push({ path: pathOf(way), key, table, statement, depth, instead });
    session.lost.push({ entry, trail: way });
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
