import type { Header, Pair } from "../toml/node.ts";
import { SeenKeys } from "./seen.ts";
import { hasParts } from "./has-parts.ts";
import type { Session } from "./session.ts";
import { type Path, pathOf } from "./trail.ts";

/** The tables that headers open, by their paths; one without children and pairs is empty. */
type Tables = Map<string | number, Tables>;

interface EmptyTable {
  header: Header;
  path: Path;
}

/** The unknown tables in which nothing stands, which are leaves without effect themselves; go-toml v1 has them in its tree. */
export function emptyTables({ dialect, missing, reading }: Session): EmptyTable[] {
  if (missing.length === 0 || dialect.library === "go-toml-1") return [];
  const unknown = new Set(missing.map(({ statement }) => statement).filter(({ kind }) => kind !== "pair"));
  if (unknown.size === 0) return [];
  const seen = new SeenKeys();
  const all: Tables = new Map();
  const empty: (EmptyTable & { below: Tables })[] = [];
  let current = all;
  for (const [index, statement] of reading.statements.entries()) {
    if (statement.kind === "pair") {
      // A dotted key fills tables, those too that a header of their own opens elsewhere, and so do values with parts.
      if (statement.key.length > 1 || hasParts(statement.value)) fill(current, statement);
      continue;
    }
    seen.header(statement);
    const path = pathOf(seen.way);
    const below = (current = tableAt(all, path));
    const isEmpty = reading.statements[index + 1]?.kind !== "pair";
    if (isEmpty && unknown.has(statement)) empty.push({ header: statement, path, below });
  }
  return empty.filter(({ below }) => below.size === 0);
}

function tableAt(tables: Tables, path: Path): Tables {
  let below = tables;
  for (const step of path) {
    let next = below.get(step);
    if (!next) below.set(step, (next = new Map()));
    below = next;
  }
  return below;
}

/** Notes the tables that a pair makes, those in its value among them. */
function fill(tables: Tables, pair: Pair): void {
  const left = [{ tables: atKey(tables, pair), value: pair.value }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { tables: here, value } = next;
    if (!hasParts(value)) continue;
    if (value.kind === "inline-table") {
      for (const inner of value.pairs) left.push({ tables: atKey(here, inner), value: inner.value });
    } else if (value.kind === "array") {
      for (const [index, item] of value.items.entries()) left.push({ tables: tableAt(here, [index]), value: item });
    }
  }
}

function atKey(tables: Tables, { key }: Pair): Tables {
  return tableAt(
    tables,
    key.map(({ name }) => name),
  );
}
