import type { Table } from "../records/record.ts";
import type { Key, Span, Statement, Value } from "../toml/node.ts";
import { type Path, pathOf, type Trail, under, underAll } from "./trail.ts";
import type { Session } from "./session.ts";

/** Notes that a key leads nowhere: the part of the statement's key at `depth` is not a field of `table`. */
export function noteMissing(session: Session, statement: Statement, depth: number, table: Table, path: Path): void {
  session.missing.push({ path, key: statement.key[depth] as Key, table, depth, statement });
}

/** Notes the leaves of a pair without effect. */
export function noteIgnored(session: Session, keys: Key[], value: Value, prefix: Trail | undefined): void {
  noteLost(session, value, underAll(prefix, keys), keys[keys.length - 1]);
}

/** Notes the leaves of a value that the loader takes and forgets; a leaf that is the value itself is shown at `span`. */
export function noteLost(session: Session, value: Value, trail: Trail | undefined, span: Span = value): void {
  const left: Rest[] = [{ value, trail, span }];
  for (let next = left.pop(); next; next = left.pop()) {
    const parts = partsOf(next);
    if (parts.length === 0) session.ignore(pathOf(next.trail), next.span);
    for (const part of parts.toReversed()) left.push(part);
  }
}

interface Rest {
  value: Value;
  trail: Trail | undefined;
  span: Span;
}

/** What a value holds that has paths of its own: the pairs of a table, the tables of a list of tables. */
function partsOf({ value, trail }: Rest): Rest[] {
  if (value.kind === "inline-table") {
    return value.pairs.map((pair) => ({
      value: pair.value,
      trail: underAll(trail, pair.key),
      span: pair.key[pair.key.length - 1] as Key,
    }));
  }
  if (value.kind !== "array" || !hasParts(value)) return [];
  return value.items.map((item, index) => ({ value: item, trail: under(trail, index), span: item }));
}

/** Whether a value is a table or a list of tables, and not empty. */
export function hasParts(value: Value): boolean {
  if (value.kind === "inline-table") return value.pairs.length > 0;
  return value.kind === "array" && value.items.length > 0 && value.items.every(({ kind }) => kind === "inline-table");
}
