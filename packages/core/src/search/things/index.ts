// What the records know, as things to be found: for an index of one's own.
export { shorten } from "./address.ts";
export { guideThings, referenceThings } from "./answer-things.ts";
export { attributeThings, backendName, backendThings } from "./cache-things.ts";
export { joinShared } from "./join-shared.ts";
export { joinTwins } from "./join-twins.ts";
export { keyThings, tableThings } from "./key-things.ts";
export { cacheErrors, keyErrors } from "./known-errors.ts";
export { ruleThings } from "./rule-things.ts";
export { symptomThings } from "./symptom-things.ts";
