import { isThere, onFile, withDriver, withoutDriver } from "./looks.ts";
import { heldAt } from "../load/held-at.ts";
import { rules } from "../generated/rules.ts";
import { type Finding, type Rule, type RuleContext, weights } from "./rule.ts";
import { isFirst, SetTable } from "../load/set-table.ts";

/** A finding with the rule that found it. */
export interface Found extends Finding {
  rule: Rule;
}

/** Everything that the rules find in a file. */
export function runRules(context: RuleContext): Found[] {
  const { config, session } = context.loading;
  const all: Found[] = [];
  for (const { needs, part, looks } of onFile) {
    if (!isThere(needs, context) || (part !== undefined && heldAt(config, part) === undefined)) continue;
    for (const look of looks) note(all, look.rule, look.run(context));
  }
  const { driver } = context.around;
  const known = driver === undefined ? withoutDriver : withDriver;
  for (const bound of session.bound) {
    for (const look of known.atSlot(bound.slot)) note(all, look.rule, look.run(bound, context));
    if (!isFirst(bound)) continue;
    const looks = known.atStruct(bound.struct);
    if (looks.length === 0) continue;
    const set = new SetTable(bound);
    for (const look of looks) note(all, look.rule, look.run(set, context));
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
  const broken = all.find(({ rule, path, fix }) => rule.weight === "not-loading" && path.length === 0 && fix);
  for (const found of all.toSorted(byStrength)) {
    if (broken && found !== broken && isWithin(found, broken)) continue;
    const place = found.path.length > 0 ? found.path.join("\0") : `\0${found.span.start}`;
    const known = strongest.get(place);
    if (!known) strongest.set(place, found);
    else if (found.aside !== undefined) known.message += ` ${found.aside}`;
  }
  return [...strongest.values()];
}
