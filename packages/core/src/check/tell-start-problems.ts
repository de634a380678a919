import { findStartProblems, type FoundProblem } from "../start/find-start-problems.ts";
import type { Bound } from "../load/session.ts";
import type { Finding, RuleContext } from "./rule.ts";

/** What ends the daemon by a key: where the file alone decides, or where it depends on what the file does not say. */
export function tellStartProblems(bound: Bound, context: RuleContext, decided: boolean): Finding[] {
  return findStartProblems(bound, context)
    .filter((problem) => isDecided(problem) === decided)
    .map(tell);
}

function isDecided({ where, unless }: FoundProblem): boolean {
  return where === undefined && unless === undefined;
}

function tell({ check, message, where, unless, span, path, help, fixes, related }: FoundProblem): Finding {
  const fate = check.crashes ? "the daemon crashes right after its start" : "the daemon does not start";
  const conditions = `${where === undefined ? "" : ` ${where}`}${unless === undefined ? "" : `, unless ${unless}`}`;
  const finding: Finding = { span, path, message: `${message}; ${fate}${conditions}.` };
  if (help !== undefined) finding.help = help;
  if (fixes) finding.fixes = fixes;
  if (related) finding.related = related;
  return finding;
}
