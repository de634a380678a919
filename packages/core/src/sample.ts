import { tomlKey } from "./toml/spell-key.ts";
import type { Kind } from "./records/record.ts";
import { root } from "./records/tables/root.ts";
import { type Entry, fieldsOf } from "./records/walk.ts";

/** A file that sets just this key to its example, with the tables around it; nothing for a key without an example. */
export function sampleOf({ path, field }: Entry): string | undefined {
  if (field.example === undefined) return undefined;
  const steps = path.slice(0, -1);
  const line = `${tomlKey(path.at(-1) ?? "")} = ${field.example}\n`;
  if (steps.length === 0) return line;
  const isList = steps.at(-1) === "[]";
  const name = named(steps).map(tomlKey).join(".");
  return `${isList ? `[[${name}]]` : `[${name}]`}\n${line}`;
}

/** The steps with an example in place of what the user names, without those into list elements. */
function named(steps: readonly string[]): string[] {
  let kind: Kind = { table: root };
  const names: string[] = [];
  for (const step of steps) {
    if (step === "[]" && typeof kind === "object" && "list" in kind) kind = kind.list;
    else if (step === "*" && typeof kind === "object" && "map" in kind) {
      names.push(kind.key.example);
      kind = kind.map;
    } else {
      names.push(step);
      const table: Kind = kind;
      kind = typeof table === "object" && "table" in table ? (fieldsOf(table.table).get(step)?.kind ?? kind) : kind;
    }
  }
  return names;
}
