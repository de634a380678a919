import { plain } from "@buildkit-config/core";
import type { KnownError, Thing } from "@buildkit-config/core/search";
import {
  cacheErrors,
  guideThings,
  joinShared,
  joinTwins,
  keyErrors,
  referenceThings,
  symptomThings,
} from "@buildkit-config/core/search/things";
import type { SearchIndex } from "../search-index.ts";
import { attributeThings, backendThings } from "./cache-things.ts";
import { keyThings, tableThings } from "./key-things.ts";
import { editorThings, overviewThings, releaseThings, ruleThings, schemaThings } from "./page-things.ts";
import { presetThings } from "./preset-things.ts";
import { StripList } from "./strip-list.ts";

/** The index of the search, from the records; where two things are found equally well, the earlier one stands first. */
export function buildIndex(): SearchIndex {
  const list = new StripList();
  const things = [
    ...joinTwins([...keyThings(list), ...tableThings(list)]),
    ...presetThings(list),
    ...symptomThings(),
    ...guideThings(),
    ...referenceThings(),
    ...releaseThings(),
    ...editorThings(),
    ...overviewThings(),
    ...schemaThings(),
  ];
  return { strips: list.strips, things, errors: shown(keyErrors(things)) };
}

/** The part about rules and caches, fetched beside the other, which does not wait for it. */
export function buildMoreIndex(): SearchIndex {
  const list = new StripList();
  const things: Thing[] = [...ruleThings(list), ...backendThings(list), ...joinShared(attributeThings(list))];
  return { strips: list.strips, things, errors: shown(cacheErrors(things)) };
}

function shown(errors: readonly KnownError[]): KnownError[] {
  return errors.map((error) => ({ ...error, cause: plain(error.cause) }));
}
