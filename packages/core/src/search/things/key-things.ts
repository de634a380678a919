import { sentences } from "../../emit/describe.ts";
import { defaultText } from "../../emit/literal.ts";
import { plain } from "../../emit/plain.ts";
import { keyUrl, tableUrl } from "../../emit/site.ts";
import { flagsOf } from "../../records/flags.ts";
import { latest } from "../../records/release.ts";
import { spellPath } from "../../records/spell-path.ts";
import { root } from "../../records/tables/root.ts";
import { type Entry, isLeaf, tableIn, walk } from "../../records/walk.ts";
import type { Thing } from "../thing.ts";
import { shorten } from "./address.ts";

const entries: readonly Entry[] = [...walk(root)];

/** Every key that holds a value. */
export function keyThings(): Thing[] {
  return entries.filter(({ field }) => isLeaf(field)).map(keyThing);
}

function keyThing(entry: Entry): Thing {
  const { path, field } = entry;
  const preset = defaultText(field, latest.newest);
  return {
    kind: "key",
    name: spellPath(path),
    at: shorten(keyUrl(path)),
    text: firstSentence(field.doc),
    ...named([...(field.alias ?? []), ...flagsOf(entry).map(({ name }) => name)]),
    ...(field.values && { values: field.values.map(({ value }) => value) }),
    ...(preset !== undefined && { default: preset }),
  };
}

/** Every table. */
export function tableThings(): Thing[] {
  return entries.flatMap(({ path, field }) => {
    const inner = tableIn(field.kind);
    if (!inner) return [];
    const at = shorten(tableUrl(path));
    const text = firstSentence(inner.table.doc);
    return [{ kind: "table", name: spellPath(path), at, text, ...named(field.alias ?? []) }];
  });
}

function named(also: readonly string[]): { also?: string[] } {
  return also.length > 0 ? { also: [...new Set(also)] } : {};
}

function firstSentence(doc: string): string {
  return plain(sentences(doc)[0] ?? "");
}
