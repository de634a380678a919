import { root } from "../records/tables/root.ts";
import { bindPair, noteTwice } from "./bind-pair.ts";
import { bindHeader } from "./bind-table.ts";
import { loadTree } from "./go-toml-1/load-tree.ts";
import { refuseRedefinition } from "./redefinition.ts";
import { layoutOf } from "./layout.ts";
import type { Refusal } from "./refusal.ts";
import type { Statement } from "../toml/node.ts";
import type { Reading } from "../toml/read.ts";
import { Session } from "./session.ts";
import { Place, Struct } from "./value.ts";

/** What the loader of a release makes of a document. */
export interface Loading {
  /** What was bound, skipped and ignored up to the end, or up to the refusal. */
  session: Session;
  /** The configuration as Go holds it. */
  config: Struct;
  refusal?: Refusal;
}

/** Runs the loader of `version` over a document that was read. Never throws. */
export function runLoader(text: string, reading: Reading, version: string): Loading {
  const session = new Session(text, reading, version);
  const config = new Struct(layoutOf(root));
  if (session.dialect.library === "go-toml-1") loadTree(session, text, reading, config);
  else bindAll(session, Place.of({ table: root }, config));
  const [refusal] = session.refusals;
  return refusal ? { session, config, refusal } : { session, config };
}

/** Follows go-toml v2, which binds each statement as it reads it. */
function bindAll(session: Session, place: Place): void {
  const bindRest = (): void => {
    for (let next = session.take(); next; next = session.take()) bindStatement(session, next, place);
  };
  // After what the loader refuses, the rest is looked at all the same.
  while (!session.atEnd()) session.attempt(bindRest);
}

function bindStatement(session: Session, statement: Statement, top: Place): void {
  if (statement.kind === "pair") {
    if (session.skipping) return session.skip(statement, session.prefix);
    noteTwice(session, statement);
    return bindPair(session, statement, top, session.prefix);
  }
  // Until its table is found, its pairs lead nowhere.
  session.skipping = true;
  const twice = session.seen.header(statement);
  session.prefix = session.seen.way;
  if (twice) return refuseRedefinition(session, twice, session.prefix);
  session.skipping = false;
  session.clearing = statement.kind === "array-table" && session.seen.isNew;
  if (!session.attempt(() => bindHeader(session, statement, top))) session.skipping = true;
}
