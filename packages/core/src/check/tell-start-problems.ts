import { findStartProblems, type FoundProblem, startChecksOf } from "../start/find-start-problems.ts";
import type { Bound } from "../load/session.ts";
import type { Finding, RuleContext } from "./rule.ts";

/** What ends the daemon by a key: where the file alone decides, or where it depends on what the file does not say. */
export function tellStartProblems(bound: Bound, context: RuleContext, decided: boolean): Finding[] | undefined {
  const problems = context.view(startProblems);
  if (problems.size === 0) return undefined;
  return problems
    .get(bound)
    ?.filter((problem) => isDecided(problem) === decided)
    .map(tell);
}

const noProblems: ReadonlyMap<Bound, FoundProblem[]> = new Map();

/** What ends the daemon, by the keys that hold it. */
function startProblems(context: RuleContext): ReadonlyMap<Bound, FoundProblem[]> {
  let all: Map<Bound, FoundProblem[]> | undefined;
  for (const bound of context.loading.session.bound) {
    if (startChecksOf(bound.field).length === 0) continue;
    const found = findStartProblems(bound, context);
    if (found.length > 0) (all ??= new Map()).set(bound, found);
  }
  return all ?? noProblems;
}

function isDecided({ where, unless }: FoundProblem): boolean {
  return where === undefined && unless === undefined;
}

function tell({ check, message, where, unless, severity, span, path, help, fixes, related }: FoundProblem): Finding {
  const fate = check.crashes ? "the daemon crashes right after its start" : "the daemon does not start";
  const conditions = `${where === undefined ? "" : ` ${where}`}${unless === undefined ? "" : `, unless ${unless}`}`;
  const finding: Finding = { span, path, message: `${message}; ${fate}${conditions}.` };
  if (severity) finding.severity = severity;
  if (help !== undefined) finding.help = help;
  if (fixes) finding.fixes = fixes;
  if (related) finding.related = related;
  return finding;
}
