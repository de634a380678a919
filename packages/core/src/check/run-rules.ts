import { heldAt } from "../load/held-at.ts";
import { rules } from "../generated/rules.ts";
import type { Field, Table } from "../records/record.ts";
import type { Slot } from "../load/dialect.ts";
import type { Struct } from "../load/value.ts";
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

type OnContext = Look<NonNullable<Rule["check"]>>;
type OnKey = Look<NonNullable<Rule["checkKey"]>>;
type OnTable = Look<NonNullable<Rule["checkTable"]>>;

/** The rules for the whole file, by what they need and by the part they look at. */
const onFile: { needs: Rule["needs"]; part: string | undefined; looks: OnContext[] }[] = [];
for (const rule of rules) {
  const { check: run, part, needs } = rule;
  if (!run) continue;
  const others = onFile.find((other) => other.part === part && other.needs === needs)?.looks;
  if (others) others.push({ rule, run });
  else onFile.push({ needs, part, looks: [{ rule, run }] });
}

function isThere(needs: Rule["needs"], { around, loading: { session } }: RuleContext): boolean {
  if (needs === undefined) return true;
  if (needs === "driver") return around.driver !== undefined;
  if (needs === "respelled") return session.respelled.length > 0;
  return needs === "unread" ? session.missing.length > 0 : session.refusals.length > 0;
}

/** The rules for keys and tables; the keys of a field by the number of its slot, a table by that of its layout. */
class Looks {
  private readonly onSlot: (readonly OnKey[] | undefined)[] = [];
  private readonly onLayout: (readonly OnTable[] | undefined)[] = [];
  private readonly forKeys: readonly Rule[];
  private readonly forTables: readonly Rule[];

  constructor(some: readonly Rule[]) {
    this.forKeys = some.filter(({ checkKey }) => checkKey);
    this.forTables = some.filter(({ checkTable }) => checkTable);
  }

  /** The rules that look at keys of a slot. */
  atSlot(slot: Slot): readonly OnKey[] {
    return this.onSlot[slot.id] ?? (this.onSlot[slot.id] = this.findForKeys(slot.field));
  }

  private findForKeys(field: Field): OnKey[] {
    return this.forKeys.flatMap((rule) =>
      rule.checkKey && rule.concerns?.(field) ? { rule, run: rule.checkKey } : [],
    );
  }

  /** The rules that look at what is set in a table. */
  atStruct({ table, layout }: Struct): readonly OnTable[] {
    return this.onLayout[layout.id] ?? (this.onLayout[layout.id] = this.findForTable(table));
  }

  private findForTable(table: Table): OnTable[] {
    return this.forTables.flatMap((rule) =>
      rule.checkTable && rule.looksAt?.includes(table) ? { rule, run: rule.checkTable } : [],
    );
  }
}

const withDriver = new Looks(rules);
const withoutDriver = new Looks(rules.filter(({ needs }) => needs !== "driver"));

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
