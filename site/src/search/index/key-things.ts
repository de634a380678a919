import { type Entry, keyUrl, sentences, spellPath, tableUrl } from "@buildkit-config/core";
import { plain } from "../../markdown/render.ts";
import { defaultNow, flagsOf, keyStrip, replacementOf, typeOf } from "../../reference/key-facts.ts";
import { keys, places } from "../../reference/tables.ts";
import type { Thing } from "../search-index.ts";
import { shorten } from "./address.ts";
import type { StripList } from "./strip-list.ts";

/** Every key that holds a value. */
export function keyThings(strips: StripList): Thing[] {
  return keys.map((entry) => keyThing(entry, strips));
}

function keyThing(entry: Entry, strips: StripList): Thing {
  const { path, field } = entry;
  const preset = defaultNow(field);
  const replacement = replacementOf(entry);
  return {
    kind: "key",
    name: spellPath(path),
    at: shorten(keyUrl(path)),
    text: firstSentence(field.doc),
    ...named([...(field.alias ?? []), ...flagsOf(entry).map(({ name }) => name)]),
    type: typeOf(field),
    ...(field.values && { values: field.values.map(({ value }) => value) }),
    ...(preset !== undefined && { default: preset }),
    ...(replacement && { use: spellPath(replacement.path) }),
    strip: strips.add(keyStrip(field)),
  };
}

/** Every table; the whole file is a page like others. */
export function tableThings(strips: StripList): Thing[] {
  return places.flatMap(({ path, name, field, table }) =>
    field
      ? [
          {
            kind: "table" as const,
            name,
            at: shorten(tableUrl(path)),
            text: firstSentence(table.doc),
            ...named(field.alias ?? []),
            strip: strips.add(keyStrip(field)),
          },
        ]
      : [],
  );
}

function named(also: readonly string[]): { also?: string[] } {
  return also.length > 0 ? { also: [...new Set(also)] } : {};
}

function firstSentence(doc: string): string {
  return plain(sentences(doc)[0] ?? "");
}
