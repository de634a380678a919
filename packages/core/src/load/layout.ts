import type { Table } from "../records/record.ts";
import { fieldsOf } from "../records/walk.ts";

/** How a struct holds its fields. */
export interface Layout {
  /** Its position among all layouts, so that what else is known of its table is found fast. */
  id: number;
  table: Table;
  /** Where each field lies, by canonical name. */
  positions: ReadonlyMap<string, number>;
}

const layouts = new Map<Table, Layout>();

export function layoutOf(table: Table): Layout {
  let layout = layouts.get(table);
  if (!layout) {
    const positions = new Map([...fieldsOf(table).keys()].map((name, index) => [name, index]));
    layouts.set(table, (layout = { id: layouts.size, table, positions }));
  }
  return layout;
}
