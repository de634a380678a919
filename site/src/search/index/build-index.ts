import type { SearchIndex } from "../search-index.ts";
import { joinTwins } from "./join-twins.ts";
import { keyThings, tableThings } from "./key-things.ts";
import { knownErrors } from "./known-errors.ts";
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
    ...releaseThings(),
    ...editorThings(),
    ...overviewThings(),
    ...schemaThings(),
  ];
  return { strips: list.strips, things, errors: knownErrors(things) };
}
