import type { Header } from "../toml/node.ts";
import type { Reading } from "../toml/read.ts";
import { SeenKeys } from "./seen.ts";
import type { Session } from "./session.ts";
import { type Path, pathOf } from "./trail.ts";

/** The tables that headers open, by their paths; one without children and pairs is empty. */
type Tables = Map<string | number, Tables>;

/** An unknown table in which nothing stands is a leaf without effect itself. */
export function noteEmptyTables(session: Session, reading: Reading): void {
  const unknown = new Set(session.missing.map(({ statement }) => statement).filter(({ kind }) => kind !== "pair"));
  if (unknown.size === 0) return;
  const seen = new SeenKeys();
  const all: Tables = new Map();
  const empty: { header: Header; path: Path; below: Tables }[] = [];
  let current = all;
  for (const [index, statement] of reading.statements.entries()) {
    if (statement.kind === "pair") {
      // A dotted key fills tables, those too that a header of their own opens elsewhere.
      if (statement.key.length > 1)
        tableAt(
          current,
          statement.key.map(({ name }) => name),
        );
      continue;
    }
    seen.header(statement);
    const path = pathOf(seen.trail());
    const below = (current = tableAt(all, path));
    const isEmpty = reading.statements[index + 1]?.kind !== "pair";
    if (isEmpty && unknown.has(statement)) empty.push({ header: statement, path, below });
  }
  for (const { header, path, below } of empty) if (below.size === 0) session.ignore(path, header);
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
