import { sinceOf } from "../cache/known-attribute.ts";
import type { CacheAttribute, CacheBackend, CacheDirection } from "../records/cache/backend.ts";
import { cacheBackends } from "../records/cache/backends.ts";
import type { AllowedValue } from "../records/record.ts";
import { isSince } from "../records/release.ts";

/** Which cache parameters are described. */
export interface CacheTarget {
  direction: CacheDirection;
  version: string;
}

/** The backends that a release has in a direction. */
export function knownBackends({ direction, version }: CacheTarget): CacheBackend[] {
  return Object.values(cacheBackends).filter(({ exportSince, importSince }) => {
    const since = direction === "export" ? exportSince : importSince;
    return since !== undefined && isSince(version, since);
  });
}

/** The attributes of a backend that act in a direction and on a release. */
export function knownAttributes(backend: CacheBackend, target: CacheTarget): [string, CacheAttribute][] {
  return Object.entries(backend.attributes).filter(
    ([, attribute]) =>
      attribute.directions.includes(target.direction) && isSince(target.version, sinceOf(attribute, target.direction)),
  );
}

/** An entry without it always fails. Where a variable stands in for it, on either side, the entry alone cannot tell. */
export function isRequired({ required, env = [] }: CacheAttribute): boolean {
  return required !== undefined && env.length === 0;
}

/** The allowed values that the release knows. */
export function knownValues({ values = [] }: CacheAttribute, version: string): AllowedValue[] {
  return values.filter(({ since }) => since === undefined || isSince(version, since));
}
