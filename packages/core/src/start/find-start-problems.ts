import { startChecks } from "../generated/start-checks.ts";
import type { RuleContext } from "../check/rule.ts";
import { canonicalPath } from "../load/set-table.ts";
import type { Bound } from "../load/bound.ts";
import type { Slot } from "../load/dialect.ts";
import type { Path } from "../load/trail.ts";
import type { ListenAddress } from "./listen-addresses.ts";
import type { StartCheck, StartPlace, StartProblem } from "./start-check.ts";
import { workerUse } from "./worker-use.ts";

/** A problem with what is known about it. */
export interface FoundProblem extends StartProblem {
  check: StartCheck;
  path: Path;
  /** Where the daemon ends at it, when the file alone does not decide: "where it finds runc". */
  where?: string;
}

/** The checks for the keys of a field, by the number of its slot. */
const checksBySlot: (readonly StartCheck[] | undefined)[] = [];

function checksOf({ id, field }: Slot): readonly StartCheck[] {
  return (checksBySlot[id] ??= startChecks.filter(({ fields }) => fields.includes(field)));
}

const none: readonly FoundProblem[] = [];

/** What ends the daemon of the release, of what a key holds. */
export function findStartProblems(bound: Bound, context: RuleContext): readonly FoundProblem[] {
  const checks = checksOf(bound.slot);
  if (checks.length === 0) return none;
  const place = new HeldPlace(bound, context);
  let found = none;
  for (const check of checks) {
    const problems = check.find(place);
    if (problems) found = found.concat(problems.flatMap((problem) => describe(problem, check, bound, context)));
  }
  return found.length > 0 && isTaken(bound, context) ? found : none;
}

class HeldPlace implements StartPlace {
  readonly bound: Bound;
  readonly context: RuleContext;
  oddAddresses?: readonly ListenAddress[];

  constructor(bound: Bound, context: RuleContext) {
    this.bound = bound;
    this.context = context;
  }

  get value(): StartPlace["value"] {
    return this.bound.held;
  }
}

/** A problem as it is told; none where the worker that has it is not used. */
function describe(problem: StartProblem, check: StartCheck, bound: Bound, context: RuleContext): FoundProblem[] {
  const { path } = bound;
  const [top, worker] = canonicalPath(path);
  const use = top !== "worker" || check.ofUnused || workerUse(String(worker), context);
  if (use === false) return [];
  const { item } = problem;
  const found: FoundProblem = { ...problem, check, path: item === undefined ? path : [...path, item] };
  if (typeof use === "string") found.where = use;
  return [found];
}

/** Of a key that is spelled twice, only what BuildKit takes counts. */
function isTaken(bound: Bound, { loading }: RuleContext): boolean {
  const spelled = placeOf(bound);
  return loading.session.bound.findLast((other) => other.field === bound.field && placeOf(other) === spelled) === bound;
}

function placeOf(bound: Bound): string {
  return JSON.stringify(canonicalPath(bound.path));
}
