import { findStartProblems, type FoundProblem } from "../start/find-start-problems.ts";
import type { Finding, RuleContext } from "./rule.ts";
import { View } from "./view/view.ts";

/** What ends the daemon: where the file alone decides, or where it depends on what the file does not say. */
export function tellStartProblems(context: RuleContext, decided: boolean): Finding[] | undefined {
  const problems = context.view(startProblems);
  return problems.length === 0 ? undefined : problems.filter((problem) => isDecided(problem) === decided).map(tell);
}

const noProblems: readonly FoundProblem[] = [];

const startProblems: View<readonly FoundProblem[]> = new View(findAll);

function findAll(context: RuleContext): readonly FoundProblem[] {
  let all: FoundProblem[] | undefined;
  for (const bound of context.loading.session.bound) {
    for (const problem of findStartProblems(bound, context)) (all ??= []).push(problem);
  }
  return all ?? noProblems;
}

function isDecided({ where, unless }: FoundProblem): boolean {
  return where === undefined && unless === undefined;
}

function tell({ check, message, where, unless, severity, span, path, help, fix, related }: FoundProblem): Finding {
  const fate = check.crashes ? "the daemon crashes right after its start" : "the daemon does not start";
  const conditions = `${where === undefined ? "" : ` ${where}`}${unless === undefined ? "" : `, unless ${unless}`}`;
  return { span, path, message: `${message}; ${fate}${conditions}.`, severity, help, fix, related };
}
