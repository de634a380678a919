import type { KnownError, Searched, Thing } from "../thing.ts";
import { guideThings, referenceThings } from "./answer-things.ts";
import { attributeThings, backendThings } from "./cache-things.ts";
import { joinShared } from "./join-shared.ts";
import { joinTwins } from "./join-twins.ts";
import { keyThings, tableThings } from "./key-things.ts";
import { cacheErrors, keyErrors } from "./known-errors.ts";
import { ruleThings } from "./rule-things.ts";
import { symptomThings } from "./symptom-things.ts";

/** All that the records know, as the search looks through it; where two are found equally well, the earlier stands first. */
export function searchedRecords(more: readonly Thing[] = []): Searched {
  const things: Thing[] = [
    ...joinTwins([...keyThings(), ...tableThings()]),
    ...symptomThings(),
    ...guideThings(),
    ...referenceThings(),
    ...ruleThings(),
    ...backendThings(),
    ...joinShared(attributeThings()),
    ...more,
  ];
  const errors: KnownError[] = [...keyErrors(things), ...cacheErrors(things)];
  return { things, errors };
}
