import { parseGoDuration } from "../../src/load/duration.ts";
import type { CacheAttribute, CacheDirection } from "../../src/records/cache/backend.ts";
import { cacheBackends } from "../../src/records/cache/backends.ts";
import { isSince } from "../../src/records/release.ts";

/** What the records say against an object in a bake file; nothing when they allow it. */
export function objectionTo(value: unknown, direction: CacheDirection, version: string): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "no object";
  const { type, ...rest } = value as Record<string, unknown>;
  if (typeof type !== "string" || !Object.hasOwn(cacheBackends, type)) return "no known type";
  const backend = cacheBackends[type];
  const since = backend?.[`${direction}Since`];
  if (!backend || since === undefined || !isSince(version, since)) return "not in this direction, or not yet";
  for (const [name, attribute] of Object.entries(backend.attributes)) {
    if (!attribute.directions.includes(direction)) continue;
    const standIn = (attribute.env?.length ?? 0) > 0;
    if (attribute.required && !standIn && !Object.hasOwn(rest, name)) return `no ${name}`;
  }
  for (const [name, item] of Object.entries(rest)) {
    const attribute = Object.hasOwn(backend.attributes, name) ? backend.attributes[name] : undefined;
    if (!attribute?.directions.includes(direction)) return `${name} is unknown`;
    const from = (direction === "export" ? attribute.onExport?.since : undefined) ?? attribute.since;
    if (!isSince(version, from)) return `${name} is newer`;
    if (!takes(attribute, item, version)) return `${name} does not take it`;
  }
  return undefined;
}

function takes(attribute: CacheAttribute, item: unknown, version: string): boolean {
  const { kind, empty, required, env = [], values = [], atLeast = -Infinity } = attribute;
  if (typeof item === "boolean" && kind !== "bool") return false;
  if (typeof item === "number" && (kind !== "int" || !Number.isSafeInteger(item))) return false;
  if (!["boolean", "number", "string"].includes(typeof item)) return false;
  const text = String(item);
  if (text === "" && required && env.length === 0) return false;
  if (text === "" && empty !== undefined) return true;
  const words = values
    .filter((allowed) => !allowed.since || isSince(version, allowed.since))
    .map((allowed) => allowed.value);
  if (words.length > 0) return words.includes(text);
  if (kind === "bool") return /^(1|0|[tTfF]|true|false|True|False|TRUE|FALSE)$/.test(text);
  if (kind === "int") return /^[-+]?\d+$/.test(text) && Number(text) >= atLeast;
  return kind !== "duration" || parseGoDuration(text) !== undefined;
}
