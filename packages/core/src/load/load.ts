import { root } from "../records/tables/root.ts";
import { noteEmptyTables } from "./empty-tables.ts";
import { bindPair, refuseRedefinition } from "./bind-pair.ts";
import { bindHeader } from "./bind-table.ts";
import { noteIgnored } from "./ignored.ts";
import { LoadFailure, type Refusal } from "./refusal.ts";
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
  const config = new Struct(root);
  const loading: Loading = { session, config };
  try {
    bindAll(session, Place.of({ table: root }, config));
    noteEmptyTables(session, reading);
  } catch (failure) {
    if (!(failure instanceof LoadFailure)) throw failure;
    loading.refusal = failure.refusal;
  }
  return loading;
}

function bindAll(session: Session, root: Place): void {
  for (let statement = session.take(); statement; statement = session.take()) {
    if (statement.kind === "pair") {
      if (session.skipping) noteIgnored(session, statement.key, statement.value, session.prefix);
      else {
        refuseRedefinition(session, session.seen.pair(statement));
        bindPair(session, statement, root, session.prefix);
      }
      continue;
    }
    session.paths.enter(statement);
    const seen = session.seen.header(statement);
    if ("kind" in seen) refuseRedefinition(session, seen);
    session.skipping = false;
    session.clearing = statement.kind === "array-table" && "first" in seen && seen.first;
    bindHeader(session, statement, root);
  }
}
