import { spellPath } from "@buildkit-config/core";
import type { Thing } from "@buildkit-config/core/search";
import * as known from "@buildkit-config/core/search/things";
import { keyStrip, replacementOf, typeOf } from "../../reference/key-facts.ts";
import { keys, places } from "../../reference/tables.ts";
import type { StripList } from "./strip-list.ts";

/** Every key that holds a value, with what its row shows. */
export function keyThings(strips: StripList): Thing[] {
  const entries = new Map(keys.map((entry) => [spellPath(entry.path), entry]));
  return known.keyThings().map((thing) => {
    const entry = entries.get(thing.name);
    if (!entry) throw new Error(`There is no key ${thing.name}.`);
    const replacement = replacementOf(entry);
    if (replacement) thing.use = spellPath(replacement.path);
    return Object.assign(thing, { type: typeOf(entry.field), strip: strips.add(keyStrip(entry.field)) });
  });
}

/** Every table; the whole file is a page like others. */
export function tableThings(strips: StripList): Thing[] {
  const fields = new Map(places.map(({ name, field }) => [name, field]));
  return known.tableThings().map((thing) => {
    const field = fields.get(thing.name);
    return field ? Object.assign(thing, { strip: strips.add(keyStrip(field)) }) : thing;
  });
}
