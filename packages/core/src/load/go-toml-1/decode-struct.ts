import type { Session } from "../session.ts";
import { type Trail, under } from "../trail.ts";
import type { Struct } from "../value.ts";
import type { Slot } from "../dialect.ts";
import { decode } from "./decode-tree.ts";
import { planOf, type Step } from "./plan.ts";
import { refuseKind } from "./decode-value.ts";
import { refuseTables } from "./refuse-table.ts";
import { type Entry, pairOf, Tree } from "./tree.ts";
import { noteUnread } from "./unread.ts";
import { find, writtenAs } from "./written.ts";

/**
 * Looks in a table for the fields of a struct. What it does not ask for has no effect.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L781
 */
export function decodeStruct(session: Session, struct: Struct, tree: Tree, trail: Trail | undefined): void {
  const read = new Set<Entry>();
  decodeSteps(session, planOf(session.dialect, struct.table), struct, tree, trail, read);
  noteUnread(session, struct.table, tree, trail, read);
}

function decodeSteps(
  session: Session,
  steps: readonly Step[],
  struct: Struct,
  tree: Tree,
  trail: Trail | undefined,
  read: Set<Entry>,
): void {
  const { depth } = session;
  for (const { spellings, since, slot, embedded } of steps) {
    if (read.size === tree.entries.size) return;
    if (!session.has(since)) continue;
    const entry = find(tree, spellings);
    if (entry) read.add(entry);
    if (slot && entry) session.attempt(() => decodeField(session, slot, struct, entry, trail));
    else if (embedded && entry) session.attempt(() => decodeEmbedded(session, embedded, struct, entry, trail));
    // Without a table of its own, an embedded struct is read from the one around it.
    else if (embedded) decodeSteps(session, embedded.steps, struct, tree, trail, read);
    session.depth = depth;
  }
}

function decodeField(session: Session, slot: Slot, struct: Struct, entry: Entry, above: Trail | undefined): void {
  const pair = pairOf(entry);
  if (pair) session.bind(struct, slot, pair, entry.depth, above);
  const trail = under(above, entry.key.name);
  struct.values[slot.index] = decode(session, slot.kind, entry.held, trail, writtenAs(entry));
}

/** https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L876 */
function decodeEmbedded(
  session: Session,
  { table, steps }: NonNullable<Step["embedded"]>,
  struct: Struct,
  entry: Entry,
  above: Trail | undefined,
): void {
  const { held } = entry;
  const trail = under(above, entry.key.name);
  if (Array.isArray(held)) return refuseTables(session, { table }, trail, writtenAs(entry));
  if (!(held instanceof Tree)) return refuseKind(session, { table }, held, trail);
  const read = new Set<Entry>();
  decodeSteps(session, steps, struct, held, trail, read);
  noteUnread(session, table, held, trail, read);
}
