import type { Table } from "../../records/record.ts";
import { numberOf } from "../../records/release.ts";
import { fieldsOf } from "../../records/walk.ts";
import { type Dialect, type Slot, spellings } from "../dialect.ts";
import { layoutOf } from "../layout.ts";

/** A field of a Go struct as the loader looks for it: one that holds a key, or an embedded struct. */
export interface Step {
  /** In the order in which they are tried; the first that is there counts. */
  spellings: readonly string[];
  /** The release that brought it, as a number. */
  since: number;
  slot?: Slot;
  embedded?: { table: Table; steps: readonly Step[] };
}

const plans = new WeakMap<Dialect, Map<Table, readonly Step[]>>();

/** The fields of a table's struct in the order in which the loader looks for them. */
export function planOf(dialect: Dialect, table: Table): readonly Step[] {
  let known = plans.get(dialect);
  if (!known) plans.set(dialect, (known = new Map()));
  let steps = known.get(table);
  if (!steps) known.set(table, (steps = stepsOf(dialect, table, table)));
  return steps;
}

/** The steps of `part`, which is `table` or embedded in it. */
function stepsOf(dialect: Dialect, table: Table, part: Table): Step[] {
  const names = dialect.namesOf(layoutOf(table));
  const steps: Step[] = Object.keys(part.fields).map((name) => {
    const slot = names.get(name) as Slot;
    return { spellings: spellings(name), since: slot.since, slot };
  });
  for (const [name, embedded] of Object.entries(part.embeds ?? {})) {
    const since = Math.min(...[...fieldsOf(embedded).values()].map((field) => numberOf(field.since)));
    const inner = { table: embedded, steps: stepsOf(dialect, table, embedded) };
    steps.push({ spellings: spellings(name), since, embedded: inner });
  }
  return steps;
}
