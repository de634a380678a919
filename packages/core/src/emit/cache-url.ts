import { SITE } from "./site.ts";

/** The page of a cache backend, or the place of one of its attributes there; the list of backends without a type. */
export function cacheUrl(type?: string, attribute?: string): string {
  const page = type === undefined ? `${SITE}/reference/cache/` : `${SITE}/reference/cache/${type}/`;
  return attribute === undefined ? page : `${page}#${attribute}`;
}
