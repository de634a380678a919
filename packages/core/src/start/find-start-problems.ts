import { startChecks } from "../generated/start-checks.ts";
import type { RuleContext } from "../check/rule.ts";
import { canonicalPath } from "../check/settings.ts";
import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Bound } from "../load/session.ts";
import { type Path, pathOf } from "../load/trail.ts";
import type { Field, Kind } from "../records/record.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf } from "../records/walk.ts";
import type { StartCheck, StartProblem } from "./start-check.ts";
import { workerUse } from "./worker-use.ts";

/** A problem with what is known about it. */
export interface FoundProblem extends StartProblem {
  check: StartCheck;
  path: Path;
  /** Where the daemon ends at it, when the file alone does not decide: "where it finds runc". */
  where?: string;
}

const checksByField = new Map<Field, StartCheck[]>();
for (const check of startChecks) {
  for (const key of check.keys) {
    const field = fieldAt(key);
    const known = checksByField.get(field);
    if (known) known.push(check);
    else checksByField.set(field, [check]);
  }
}

/** The checks that look at a field. */
export function startChecksOf(field: Field): readonly StartCheck[] {
  return checksByField.get(field) ?? [];
}

/** What ends the daemon of the release, of what a key holds. */
export function findStartProblems(bound: Bound, context: RuleContext): FoundProblem[] {
  const path = pathOf(bound.trail);
  const canonical = canonicalPath(path);
  const use = canonical[0] === "worker" ? workerUse(String(canonical[1]), context) : true;
  const table = tableAt(context.config, canonical.slice(0, -1));
  const place = { bound, value: table[bound.name], table, context };
  const found = startChecksOf(bound.field)
    .filter((check) => use !== false || check.ofUnused)
    .flatMap((check) => check.find(place).map((problem) => describe(problem, check, path, use)));
  return found.length > 0 && isTaken(bound, canonical, context) ? found : [];
}

function describe(problem: StartProblem, check: StartCheck, path: Path, use: boolean | string): FoundProblem {
  const { item } = problem;
  const found: FoundProblem = { ...problem, check, path: item === undefined ? path : [...path, item] };
  if (typeof use === "string" && !check.ofUnused) found.where = use;
  return found;
}

/** Of a key that is spelled twice, only what BuildKit takes counts. */
function isTaken(bound: Bound, path: Path, { loading }: RuleContext): boolean {
  const spelled = JSON.stringify(path);
  const last = loading.session.bound.findLast(
    ({ field, trail }) => field === bound.field && JSON.stringify(canonicalPath(pathOf(trail))) === spelled,
  );
  return last === bound;
}

function tableAt(config: { [key: string]: ConfigValue }, path: Path): { [key: string]: ConfigValue } {
  let table = config;
  for (const step of path) {
    const inner = table[String(step)];
    if (!isObject(inner)) return {};
    table = inner;
  }
  return table;
}

function fieldAt(key: readonly string[]): Field {
  let kind: Kind = { table: root };
  let field: Field | undefined;
  for (const step of key) {
    field = typeof kind === "object" && "table" in kind ? fieldsOf(kind.table).get(step) : undefined;
    if (!field) throw new Error(`no key ${key.join(".")}`);
    kind = field.kind;
  }
  return field as Field;
}
