import { heldAt } from "../load/held-at.ts";
import { rules } from "../generated/rules.ts";
import type { Field, Table } from "../records/record.ts";
import { type Finding, type Rule, type RuleContext, weights } from "./rule.ts";
import { isFirst, SetTable } from "../load/set-table.ts";

/** A finding with the rule that found it. */
export interface Found extends Finding {
  rule: Rule;
}

/** A rule with the one thing that it does. */
interface Look<Run> {
  rule: Rule;
  run: Run;
}

const onFile: Look<NonNullable<Rule["check"]>>[] = [];
const onPart = new Map<string, Look<NonNullable<Rule["check"]>>[]>();
for (const rule of rules) {
  const { check: run, part } = rule;
  if (!run) continue;
  const others = part === undefined ? onFile : onPart.get(part);
  if (others) others.push({ rule, run });
  else if (part !== undefined) onPart.set(part, [{ rule, run }]);
}

const onField = new Map<Field, readonly Look<NonNullable<Rule["checkKey"]>>[]>();
const onTable = new Map<Table, readonly Look<NonNullable<Rule["checkTable"]>>[]>();

/** The rules that look at keys of a field. */
function looksAtField(field: Field): readonly Look<NonNullable<Rule["checkKey"]>>[] {
  let some = onField.get(field);
  if (!some) {
    some = rules.flatMap((rule) => (rule.checkKey && rule.concerns?.(field) ? { rule, run: rule.checkKey } : []));
    onField.set(field, some);
  }
  return some;
}

/** The rules that look at what is set in a table. */
function looksAtTable(table: Table): readonly Look<NonNullable<Rule["checkTable"]>>[] {
  let some = onTable.get(table);
  if (!some) {
    const looks = rules.filter((rule) => rule.looksAt?.includes(table));
    some = looks.flatMap((rule) => (rule.checkTable ? { rule, run: rule.checkTable } : []));
    onTable.set(table, some);
  }
  return some;
}

/** Everything that the rules find in a file. */
export function runRules(context: RuleContext): Found[] {
  const { config, session } = context.loading;
  const all: Found[] = [];
  for (const { rule, run } of onFile) note(all, rule, run(context));
  for (const [part, looks] of onPart) {
    if (heldAt(config, part) === undefined) continue;
    for (const { rule, run } of looks) note(all, rule, run(context));
  }
  for (const bound of session.bound) {
    for (const { rule, run } of looksAtField(bound.field)) note(all, rule, run(bound, context));
    if (!isFirst(bound)) continue;
    const looks = looksAtTable(bound.table);
    if (looks.length === 0) continue;
    const set = new SetTable(bound);
    for (const { rule, run } of looks) note(all, rule, run(set, context));
  }
  return all;
}

function note(all: Found[], rule: Rule, findings: readonly Finding[] | undefined): void {
  if (findings) for (const finding of findings) all.push({ ...finding, rule });
}

/** Of equal weight, what is found in the whole file goes first, then what is found at keys, then in tables. */
const places = new Map(
  rules.map((rule, index) => [rule, rule.check ? index : rule.checkKey ? rules.length : rules.length + 1 + index]),
);

function byStrength(a: Found, b: Found): number {
  const heavier = weights.indexOf(b.rule.weight) - weights.indexOf(a.rule.weight);
  return heavier || (places.get(a.rule) ?? 0) - (places.get(b.rule) ?? 0);
}

function isWithin({ span }: Found, { span: whole }: Found): boolean {
  return span.start >= whole.start && span.end <= whole.end;
}

/** The strongest finding for each key, with what weaker ones know. */
export function strongestOf(all: readonly Found[]): Found[] {
  const strongest = new Map<string, Found>();
  // What is no TOML value is nothing else either, even if a part of it was read as one.
  const broken = all.find(({ rule, path, fixes }) => rule.weight === "not-loading" && path.length === 0 && fixes);
  for (const found of all.toSorted(byStrength)) {
    if (broken && found !== broken && isWithin(found, broken)) continue;
    const place = found.path.length > 0 ? found.path.join("\0") : `\0${found.span.start}`;
    const known = strongest.get(place);
    if (!known) strongest.set(place, found);
    else if (found.aside !== undefined) known.message += ` ${found.aside}`;
  }
  return [...strongest.values()];
}
