// What a query may be about, best first: for names, words and error lines, without the records themselves.
export { likelyAddress } from "./likely-address.ts";
export { type Answer, type Hit, prepare, rank, type Searchable } from "./rank.ts";
export type { KnownError, Searched, Thing, ThingKind } from "./thing.ts";
