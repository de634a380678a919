import type { CacheAttribute, CacheBackend, CacheDirection } from "../records/cache/backend.ts";
import { cacheBackends } from "../records/cache/backends.ts";
import { isSince } from "../records/release.ts";
import type { ReadEntry } from "./entry.ts";
import { soundsSecret } from "./mask.ts";
import type { CacheContext } from "./rule.ts";

/** The record of a type, spelled as the daemon wants it. */
export function backendOf(type: string): CacheBackend | undefined {
  return Object.hasOwn(cacheBackends, type) ? cacheBackends[type] : undefined;
}

/** A type that a release exports to or imports from. */
export function isKnownType(type: string, direction: CacheDirection, buildkit: string): boolean {
  const backend = backendOf(type);
  const since = direction === "export" ? backend?.exportSince : backend?.importSince;
  return since !== undefined && isSince(buildkit, since);
}

export function attributeIn(backend: CacheBackend | undefined, name: string): CacheAttribute | undefined {
  return backend && Object.hasOwn(backend.attributes, name) ? backend.attributes[name] : undefined;
}

/** Since which release of BuildKit an attribute acts in a direction. */
export function sinceOf(attribute: CacheAttribute, direction: CacheDirection): string {
  return (direction === "export" && attribute.onExport?.since) || attribute.since;
}

/** Which release of which program brought an attribute, when that is newer than what is used; nothing when it acts. */
export function tooNew(
  attribute: CacheAttribute,
  context: CacheContext,
): { program: string; since: string } | undefined {
  const since = sinceOf(attribute, context.direction);
  const withBuildx = (context.direction === "export" && attribute.onExport?.buildx) || attribute.buildx;
  if (attribute.side === "daemon" || context.client.name === "buildctl") {
    return isSince(context.buildkit, since) ? undefined : { program: "BuildKit", since };
  }
  return !withBuildx || isSince(context.buildx, withBuildx) ? undefined : { program: "buildx", since: withBuildx };
}

/** Whether anybody acts on an attribute, in the direction and with the releases that are used. */
export function acts(attribute: CacheAttribute, context: CacheContext): boolean {
  return attribute.directions.includes(context.direction) && !tooNew(attribute, context);
}

/** The entries of one type. */
export function ofType(entries: readonly ReadEntry[], type: string): ReadEntry[] {
  return entries.filter((entry) => entry.type === type);
}

/** Names whose values are never shown, those of attributes that only look like secrets too. */
export function isSecret(name: string): boolean {
  return Object.values(cacheBackends).some((backend) => attributeIn(backend, name)?.secret) || soundsSecret(name);
}
