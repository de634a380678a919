import type { SearchIndex, Thing } from "../search-index.ts";
import { attributeThings, backendThings } from "./cache-things.ts";
import { guideThings } from "./guide-things.ts";
import { joinShared } from "./join-shared.ts";
import { joinTwins } from "./join-twins.ts";
import { keyThings, tableThings } from "./key-things.ts";
import { cacheErrors, keyErrors } from "./known-errors.ts";
import { editorThings, overviewThings, releaseThings, ruleThings, schemaThings } from "./page-things.ts";
import { presetThings } from "./preset-things.ts";
import { StripList } from "./strip-list.ts";

/** The index of the search, from the records; where two things are found equally well, the earlier one stands first. */
export function buildIndex(): SearchIndex {
  const list = new StripList();
  const things = [
    ...joinTwins([...keyThings(list), ...tableThings(list)]),
    ...ruleThings(list),
    ...presetThings(list),
    ...guideThings(),
    ...releaseThings(),
    ...editorThings(),
    ...overviewThings(),
    ...schemaThings(),
  ];
  return { strips: list.strips, things, errors: keyErrors(things) };
}

/** The part about caches, fetched beside the other, which does not wait for it. */
export function buildCacheIndex(): SearchIndex {
  const list = new StripList();
  const things: Thing[] = [...backendThings(list), ...joinShared(attributeThings(list))];
  return { strips: list.strips, things, errors: cacheErrors(things) };
}
