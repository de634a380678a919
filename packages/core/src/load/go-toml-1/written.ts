import type { Key, Value } from "../../toml/node.ts";
import { type Entry, pairOf, type Tree } from "./tree.ts";

/** Where something that is decoded is written: its key, and its value unless headers made it. */
export interface Written {
  key: Key;
  value?: Value | undefined;
}

export function writtenAs(entry: Entry): Written {
  return { key: entry.key, value: pairOf(entry)?.value };
}

/** The entry under the first of several spellings that is there. */
export function find(tree: Tree, spellings: readonly string[]): Entry | undefined {
  for (const spelling of spellings) {
    const entry = tree.entries.get(spelling);
    if (entry) return entry;
  }
  return undefined;
}
