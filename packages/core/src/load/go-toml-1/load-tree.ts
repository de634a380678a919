import { readTree, type TreeReading } from "../../toml/go-toml-1/read.ts";
import type { SyntaxProblem } from "../../toml/failure.ts";
import type { Statement } from "../../toml/node.ts";
import { quirks } from "../../toml/quirk.ts";
import type { Reading } from "../../toml/read.ts";
import type { Session } from "../session.ts";
import { type Trail, underAll } from "../trail.ts";
import type { Struct } from "../value.ts";
import { buildTree } from "./build-tree.ts";
import { decodeStruct } from "./decode-struct.ts";

const readings = new WeakMap<Reading, TreeReading>();

/** Loads a document as go-toml v1 does: the whole of it becomes a tree, and only then types are looked at. */
export function loadTree(session: Session, text: string, reading: Reading, config: Struct): void {
  let own = readings.get(reading);
  if (!own) readings.set(reading, (own = readTree(text)));
  const { tree, trail } = buildTree(session, own);
  if (own.problem) {
    const problem = inSharedWords(reading, own.statements.length, own.problem);
    const crash = own.stray && session.dialect.strayTokenCrashes === true;
    const last = own.statements.at(-1);
    // A date is read before what follows it turns out to be wrong.
    const statement = last && problem.start < last.end ? last : reading.statements[own.statements.length];
    const way = problem === own.problem ? wayTo(statement, trail) : undefined;
    session.attempt(() => session.refuseProblem(problem, crash, way));
  }
  session.attempt(() => decodeStruct(session, config, tree, undefined));
}

function wayTo(statement: Statement | undefined, table: Trail | undefined): Trail | undefined {
  return statement?.kind === "pair" ? underAll(table, statement.key) : undefined;
}

/** What stops both readers in one statement is told in the words of the one that all releases share. */
function inSharedWords(reading: Reading, count: number, problem: SyntaxProblem): SyntaxProblem {
  // A number with a unit is a number and the next key, to this library.
  const isPaired = reading.problem?.write !== undefined && reading.statements.length === count - 1;
  if (reading.problem && (isPaired || reading.statements.length === count)) return reading.problem;
  const from = reading.statements[count - 1]?.end ?? 0;
  const to = reading.statements[count]?.end ?? problem.end;
  for (const { id, start, end } of reading.quirks) {
    if (start < from || start >= to || quirks[id].acceptedBy.includes("go-toml-1")) continue;
    const { doc, help } = quirks[id];
    return { start, end, message: doc, help };
  }
  return problem;
}
