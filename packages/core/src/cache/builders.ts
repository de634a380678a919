import { knownBackends } from "../emit/cache-known.ts";
import type { CacheFromFunctions, CacheToFunctions } from "../generated/cache-types.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import { latest } from "../records/release.ts";
import { cacheEntry } from "./cache-entry.ts";
import type { CacheEntry } from "./entry.ts";

/**
 * Where a build writes its cache: `cacheTo.registry({ ref: "ghcr.io/acme/app:cache", mode: "max" })`. Attributes have the names
 * that they have everywhere else, in quotes where there is a hyphen, so that the same word is found in commands, files, messages
 * and the reference. Throws a `BundleError` for what BuildKit would not take, or take for something else.
 */
export const cacheTo: CacheToFunctions = functionsFor("export") as unknown as CacheToFunctions;

/** Where a build looks for a cache: `cacheFrom.registry({ ref: "ghcr.io/acme/app:cache" })`; see `cacheTo`. */
export const cacheFrom: CacheFromFunctions = functionsFor("import") as unknown as CacheFromFunctions;

function functionsFor(direction: CacheDirection): Record<string, (attributes?: object) => CacheEntry> {
  const target = { direction, version: latest.newest };
  const functions = knownBackends(target).map(({ type }): [string, (attributes?: object) => CacheEntry] => [
    type,
    (attributes = {}) => cacheEntry(type, attributes, target),
  ]);
  return Object.fromEntries(functions);
}
