import { rules } from "../generated/rules.ts";
import type { Slot } from "../load/dialect.ts";
import type { Struct } from "../load/value.ts";
import type { Field, Table } from "../records/record.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** A rule with the one thing that it does. */
interface Look<Run> {
  rule: Rule;
  run: Run;
}

type OnContext = Look<NonNullable<Rule["check"]>>;
type OnKey = Look<NonNullable<Rule["checkKey"]>>;
type OnTable = Look<NonNullable<Rule["checkTable"]>>;

/** The rules for the whole file, by what they need and by the part they look at. */
export const onFile: { needs: Rule["needs"]; part: string | undefined; looks: OnContext[] }[] = [];
for (const rule of rules) {
  const { check: run, part, needs } = rule;
  if (!run) continue;
  const others = onFile.find((other) => other.part === part && other.needs === needs)?.looks;
  if (others) others.push({ rule, run });
  else onFile.push({ needs, part, looks: [{ rule, run }] });
}

/** Whether a file, or its builder, has what a rule needs. */
export function isThere(needs: Rule["needs"], { around, loading: { session } }: RuleContext): boolean {
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

/** Of a builder whose driver is known, and of any other. */
export const withDriver: Looks = new Looks(rules);
export const withoutDriver: Looks = new Looks(rules.filter(({ needs }) => needs !== "driver"));
