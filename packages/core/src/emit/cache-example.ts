import type { CacheEntry } from "../cache/entry.ts";
import type { CacheBackend } from "../records/cache/backend.ts";
import { type CacheTarget, knownAttributes, knownValues } from "./cache-known.ts";

/** An entry to begin with: what the backend asks for, and `mode=max`, which most who write an export want. */
export function exampleEntry(backend: CacheBackend, target: CacheTarget): CacheEntry {
  const attrs = knownAttributes(backend, target).flatMap(([name, attribute]): [string, string][] => {
    if (attribute.required && !attribute.required.dropped) return [[name, attribute.example]];
    const hasMax = name === "mode" && knownValues(attribute, target.version).some(({ value }) => value === "max");
    return hasMax ? [[name, "max"]] : [];
  });
  return { type: backend.type, attrs: Object.fromEntries(attrs) };
}
