import type { CacheAttribute, CacheBackend } from "./records/cache/backend.ts";
import { cacheBackends } from "./records/cache/backends.ts";

/** A cache backend, or one of its attributes. */
export interface CacheExplanation {
  kind: "cache";
  backend: CacheBackend;
  /** Nothing when the backend as a whole is meant. */
  attribute?: { name: string; record: CacheAttribute };
  /** Other backends that have the attribute. */
  others: string[];
  /** The query was another spelling. */
  respelled?: true;
}

/** What `type=gha` or `gha.scope` is, which a query led to. */
export function cacheAnswer(query: string, found: string): CacheExplanation {
  const [, type = "", name] = /^(?:type=)?(\w+)(?:\.(.+))?$/.exec(found) ?? [];
  const backend = cacheBackends[type] as CacheBackend;
  const record = name === undefined ? undefined : backend.attributes[name];
  if (name === undefined || !record) return { kind: "cache", backend, others: [] };
  const words = query.trim().split(/[\s,=]+/);
  const isNamed = words.some((word) => word === type || word.startsWith(`${type}.`));
  const others = Object.values(cacheBackends).filter((other) => other !== backend && name in other.attributes);
  return {
    kind: "cache",
    backend,
    attribute: { name, record },
    others: isNamed ? [] : others.map((other) => other.type),
    ...(words.every((word) => word !== name && word !== found) && { respelled: true }),
  };
}
