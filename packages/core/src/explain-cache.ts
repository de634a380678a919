import { simplify } from "./check/near-name.ts";
import { errorLines, holdsError } from "./error-line.ts";
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

/** Explains `gha`, `type=gha`, `gha.scope`, `s3 use_path_style` or `image-manifest`, spelled exactly or nearly so. */
export function explainCache(query: string, exactly: boolean): CacheExplanation | undefined {
  const words = query
    .toLowerCase()
    .replace(/^type=/, "")
    .split(/[\s,]+|\.(?!insecure)/);
  const [first = "", second, ...more] = words.map((word) => word.split("=", 1)[0] ?? "");
  const backend = Object.hasOwn(cacheBackends, first) ? cacheBackends[first] : undefined;
  if (more.length > 0) return undefined;
  if (backend)
    return second === undefined ? { kind: "cache", backend, others: [] } : inBackends([backend], second, exactly);
  return second === undefined ? inBackends(Object.values(cacheBackends), first, exactly) : undefined;
}

function inBackends(backends: readonly CacheBackend[], name: string, exactly: boolean): CacheExplanation | undefined {
  const found = backends.flatMap((backend) => {
    const names = Object.keys(backend.attributes);
    const own =
      names.find((each) => each === name) ??
      (exactly ? undefined : names.find((each) => simplify(each) === simplify(name)));
    const record = own === undefined ? undefined : backend.attributes[own];
    return own !== undefined && record ? [{ backend, name: own, record }] : [];
  });
  const [best, ...rest] = found;
  if (!best) return undefined;
  const { backend, name: own, record } = best;
  const others = rest.map((each) => each.backend.type);
  const answer: CacheExplanation = { kind: "cache", backend, attribute: { name: own, record }, others };
  return own === name ? answer : { ...answer, respelled: true };
}

/** The errors of cache backends that a text holds. */
export function cacheSymptoms(text: string): { path: string; text: string; cause: string }[] {
  const lines = errorLines(text);
  return Object.values(cacheBackends).flatMap(({ type, symptoms = [] }) =>
    symptoms
      .filter((symptom) => holdsError(lines, symptom.text))
      .map(({ text: error, cause }) => ({ path: `type=${type}`, text: error, cause })),
  );
}

/** Every name that can be asked for. */
export function cacheNames(): string[] {
  return Object.values(cacheBackends).flatMap(({ type, attributes }) =>
    [type].concat(Object.keys(attributes).map((name) => `${type}.${name}`)),
  );
}
