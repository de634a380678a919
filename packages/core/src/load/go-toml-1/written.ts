import type { Key, Value } from "../../toml/node.ts";
import { type Entry, pairOf, type Tree } from "./tree.ts";

/** Where something that is decoded is written: its key, and its value unless headers made it. */
export interface Written {
  key: Key;
  value?: Value;
}

export function writtenAs(entry: Entry): Written {
  const value = pairOf(entry)?.value;
  return value ? { key: entry.key, value } : { key: entry.key };
}

/** The entry under the first of several spellings that is there. */
export function find(tree: Tree, spellings: readonly string[]): Entry | undefined {
  for (const spelling of spellings) {
    const entry = tree.entries.get(spelling);
    if (entry) return entry;
  }
  return undefined;
}
