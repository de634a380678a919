import type { Table } from "../../core/src/records/record.ts";
import { walk } from "../../core/src/records/walk.ts";
import type { Facts } from "./facts.ts";
import { goKeys, positionOf } from "./go-keys.ts";
import { fileOfField } from "./record-files.ts";
import type { Row } from "./row.ts";

/** Records whose `source` names another line than the one where the key stands now; one row for each file. */
export function compareLinks(root: Table, now: Facts): Row[] {
  const byPath = new Map(goKeys(now).map((key) => [key.path.join("."), key]));
  const moved = [...walk(root)].flatMap(({ path, field, table }) => {
    const key = byPath.get(path.join("."));
    const at = key && positionOf(now, key.struct, key.field.name)?.at;
    if (at === undefined || at === field.source || isTwin(path)) return [];
    return [{ file: fileOfField(table, field), text: `${path.join(".")}  ${field.source} -> ${at}` }];
  });
  return [...Map.groupBy(moved, ({ file }) => file)].map(([file, rows]) => ({
    group: "links",
    text: [...new Set(rows.map(({ text }) => text))].join("\n"),
    file,
  }));
}

/** Keys that both workers have are linked where the OCI worker has them. */
function isTwin([first, second]: readonly string[]): boolean {
  return first === "worker" && second === "containerd";
}
