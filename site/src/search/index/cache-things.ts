import { sentences } from "@buildkit-config/core";
import { type CacheBackend, cacheUrl } from "@buildkit-config/core/cache";
import { attributeDefault, attributeStrip, attributeType, backendStrip } from "../../cache/attribute-facts.ts";
import { type Attribute, attributes, backends } from "../../cache/backends.ts";
import { choices } from "../../cache/choose.ts";
import { plain } from "../../markdown/render.ts";
import type { Thing } from "../search-index.ts";
import { shorten } from "./address.ts";
import type { StripList } from "./strip-list.ts";

/** What a backend is called among all things. */
export function backendName({ type }: CacheBackend): string {
  return `type=${type}`;
}

/** Every cache backend. */
export function backendThings(strips: StripList): Thing[] {
  return backends.map((backend) => ({
    kind: "cache",
    name: backendName(backend),
    at: shorten(cacheUrl(backend.type)),
    text: plain(sentences(backend.doc)[0] ?? ""),
    words: plain(choices[backend.type] ?? ""),
    strip: strips.add(backendStrip(backend)),
  }));
}

/** Every attribute of every backend. */
export function attributeThings(strips: StripList): Thing[] {
  return attributes.map((attribute) => attributeThing(attribute, strips));
}

function attributeThing(attribute: Attribute, strips: StripList): Thing {
  const { name, backend, record } = attribute;
  const preset = attributeDefault(record);
  const variables = new Set((record.env ?? []).map((variable) => variable.name));
  return {
    kind: "attribute",
    name: `${backend.type}.${name}`,
    at: shorten(cacheUrl(backend.type, name)),
    text: plain(sentences(record.doc)[0] ?? ""),
    type: attributeType(record),
    ...(variables.size > 0 && { also: [...variables] }),
    ...(record.values && { values: record.values.map(({ value }) => value) }),
    ...(preset !== undefined && { default: plain(preset) }),
    strip: strips.add(attributeStrip(record)),
  };
}
