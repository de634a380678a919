import type { Header } from "../toml/node.ts";
import type { Reading } from "../toml/read.ts";
import { SeenKeys } from "./seen.ts";
import { type Path, pathOf } from "./trail.ts";
import type { Session } from "./session.ts";

/** An unknown table in which nothing stands is a leaf without effect itself. */
export function noteEmptyTables(session: Session, reading: Reading): void {
  const headers = session.missing.filter(({ statement }) => statement.kind !== "pair");
  if (headers.length === 0) return;
  const unknown = new Set(headers.map(({ statement }) => statement));
  const seen = new SeenKeys();
  const filled = new Set<string>();
  const empty: { header: Header; path: Path }[] = [];
  for (const [index, statement] of reading.statements.entries()) {
    if (statement.kind === "pair") continue;
    seen.header(statement);
    const path = pathOf(seen.trail());
    for (let length = 1; length < path.length; length++) filled.add(spell(path.slice(0, length)));
    const isEmpty = reading.statements[index + 1]?.kind !== "pair";
    if (isEmpty && unknown.has(statement)) empty.push({ header: statement, path });
  }
  for (const { header, path } of empty) {
    if (!filled.has(spell(path))) session.ignore(path, header);
  }
}

function spell(path: Path): string {
  return JSON.stringify(path);
}
