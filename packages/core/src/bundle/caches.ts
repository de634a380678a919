import { cacheEntry } from "../cache/cache-entry.ts";
import type { CacheEntry } from "../cache/entry.ts";
import { knownAttributes, knownBackends } from "../emit/cache-known.ts";
import type { CacheFrom, CacheTo } from "../generated/cache-types.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import type { Version } from "../records/release.ts";
import { BundleError } from "./bundle-error.ts";
import { spell } from "./spell.ts";

/** The caches of builds on a builder: entries of `cacheTo` and `cacheFrom`, or the same as objects with a type. */
export interface CacheOptions {
  from?: readonly (CacheEntry | CacheFrom)[];
  to?: readonly (CacheEntry | CacheTo)[];
}

/** The same, checked. */
export interface BuilderCaches {
  readonly from: readonly CacheEntry[];
  readonly to: readonly CacheEntry[];
}

/**
 * Checks caches for the release of a builder. Throws a `BundleError` for what the release does not have, and for a secret, since
 * what is rendered are files.
 */
export function builderCaches({ from = [], to = [] }: CacheOptions, version: Version): BuilderCaches {
  return {
    from: from.map((entry) => checked(entry, "import", version)),
    to: to.map((entry) => checked(entry, "export", version)),
  };
}

function checked(given: CacheEntry | CacheFrom | CacheTo, direction: CacheDirection, version: Version): CacheEntry {
  const option = direction === "export" ? "caches.to" : "caches.from";
  const target = { direction, version };
  if (typeof given !== "object" || given === null || typeof given.type !== "string") {
    throw new BundleError(`${option} holds ${spell(given)}; it takes objects with a type, such as { type: "gha" }.`);
  }
  const backend = knownBackends(target).find(({ type }) => type === given.type);
  if (!backend) throw new BundleError(`${option}: there is no ${spell(given.type)} in BuildKit ${version}.`);
  const { type, ...rest } = given;
  const entry = "attrs" in given ? given : cacheEntry(type, rest, target);
  const known = new Map(knownAttributes(backend, target));
  for (const name of Object.keys(entry.attrs)) {
    const attribute = known.get(name);
    if (!attribute) throw new BundleError(`${option}: ${type} has no ${spell(name)} there in BuildKit ${version}.`);
    if (attribute.secret) {
      throw new BundleError(
        `${option}: ${name} of ${type} is a secret, and the bundle is made of files. Leave it to the environment.`,
      );
    }
  }
  return entry;
}
