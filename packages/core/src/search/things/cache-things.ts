import { sentences } from "../../emit/describe.ts";
import { usualDefault } from "../../emit/literal.ts";
import { plain } from "../../emit/plain.ts";
import { cacheUrl } from "../../emit/cache-url.ts";
import type { CacheAttribute, CacheBackend } from "../../records/cache/backend.ts";
import { cacheBackends } from "../../records/cache/backends.ts";
import { latest } from "../../records/release.ts";
import type { Thing } from "../thing.ts";
import { shorten } from "./address.ts";

/** What a backend is called among all things. */
export function backendName({ type }: CacheBackend): string {
  return `type=${type}`;
}

/** Every cache backend. */
export function backendThings(): Thing[] {
  return Object.values(cacheBackends).map((backend) => ({
    kind: "cache",
    name: backendName(backend),
    at: shorten(cacheUrl(backend.type)),
    text: plain(sentences(backend.doc)[0] ?? ""),
  }));
}

/** Every attribute of every backend. */
export function attributeThings(): Thing[] {
  return Object.values(cacheBackends).flatMap(({ type, attributes }) =>
    Object.entries(attributes).map(([name, record]) => attributeThing(type, name, record)),
  );
}

function attributeThing(type: string, name: string, record: CacheAttribute): Thing {
  const preset = usualDefault(record, latest.newest);
  const variables = new Set((record.env ?? []).map((variable) => variable.name));
  return {
    kind: "attribute",
    name: `${type}.${name}`,
    at: shorten(cacheUrl(type, name)),
    text: plain(sentences(record.doc)[0] ?? ""),
    ...(variables.size > 0 && { also: [...variables] }),
    ...(record.values && { values: record.values.map(({ value }) => value) }),
    ...(preset !== undefined && { default: plain(preset) }),
  };
}
