import type { Value } from "../../toml/node.ts";
import { parseGoDuration } from "../duration.ts";
import { spellings } from "../dialect.ts";
import { refuseBadText } from "../refuse-value.ts";
import type { Session } from "../session.ts";
import { type Trail, under } from "../trail.ts";
import type { Struct } from "../value.ts";
import { decodeScalar, refuseKind } from "./decode-value.ts";
import { refuseTable, refuseTables } from "./refuse-table.ts";
import { type Entry, type Tree } from "./tree.ts";
import { noteUnread } from "./unread.ts";
import { find, writtenAs } from "./written.ts";

const names = spellings("Duration");

/**
 * Reads a table where a duration belongs: Go's own type lies behind it under its own name, and takes nanoseconds or a text.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L1093
 */
export function decodeNanoseconds(session: Session, struct: Struct, tree: Tree, trail: Trail | undefined): void {
  const entry = find(tree, names);
  noteUnread(session, struct.table, tree, trail, new Set(entry && [entry]));
  if (entry) struct.values[0] = nanosecondsIn(session, entry, under(trail, entry.key.name));
}

function nanosecondsIn(session: Session, entry: Entry, trail: Trail): bigint {
  const { held } = entry;
  if (Array.isArray(held)) return refuseTables(session, "int", trail, writtenAs(entry));
  if (!("kind" in held)) return refuseTable(session, "int", held, trail, writtenAs(entry));
  const value: Value = held;
  if (value.kind === "array") return refuseKind(session, "int", value, trail);
  if (value.kind !== "string") return decodeScalar(session, "int", value, trail) as bigint;
  return parseGoDuration(value.value) ?? refuseBadText(session, value, "duration", trail);
}
