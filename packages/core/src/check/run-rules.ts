import { heldAt } from "../effective/held.ts";
import { rules } from "../generated/rules.ts";
import type { Field, Table } from "../records/record.ts";
import { type Finding, type Rule, type RuleContext, weights } from "./rule.ts";
import { isFirst, SetTable } from "./settings.ts";

/** A finding with the rule that found it. */
export interface Found extends Finding {
  rule: Rule;
}

/** The rules that look at every file, and those that look at a part of it, by that part. */
const ofFile = rules.filter((rule) => rule.check && rule.part === undefined);
const ofPart = new Map<string, Rule[]>();
for (const rule of rules) if (rule.part !== undefined) ofPart.set(rule.part, [...(ofPart.get(rule.part) ?? []), rule]);

const ofField = new Map<Field, readonly Rule[]>();
const ofTable = new Map<Table, readonly Rule[]>();

/** The rules that look at keys of a field. */
function rulesFor(field: Field): readonly Rule[] {
  let some = ofField.get(field);
  if (!some) ofField.set(field, (some = rules.filter((rule) => rule.concerns?.(field))));
  return some;
}

/** The rules that look at what is set in a table. */
function rulesOf(table: Table): readonly Rule[] {
  let some = ofTable.get(table);
  if (!some) ofTable.set(table, (some = rules.filter((rule) => rule.looksAt?.includes(table))));
  return some;
}

/** Everything that the rules find in a file. */
export function runRules(context: RuleContext): Found[] {
  const { config, session } = context.loading;
  const all: Found[] = [];
  for (const rule of ofFile) note(all, rule, rule.check?.(context));
  for (const [part, some] of ofPart) {
    if (heldAt(config, part) === undefined) continue;
    for (const rule of some) note(all, rule, rule.check?.(context));
  }
  for (const bound of session.bound) {
    for (const rule of rulesFor(bound.field)) note(all, rule, rule.checkKey?.(bound, context));
    if (!isFirst(bound)) continue;
    const some = rulesOf(bound.table);
    if (some.length === 0) continue;
    const set = new SetTable(bound);
    for (const rule of some) note(all, rule, rule.checkTable?.(set, context));
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
