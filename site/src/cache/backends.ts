import { type CacheAttribute, type CacheBackend, cacheBackends, cacheUrl } from "@buildkit-config/core/cache";
import { href } from "../links/href.ts";

/** An attribute of one backend; its page is that of the backend. */
export interface Attribute {
  name: string;
  backend: CacheBackend;
  record: CacheAttribute;
}

/** Every cache backend, in reference order. */
export const backends: readonly CacheBackend[] = Object.values(cacheBackends);

/** The attributes of a backend, in reference order. */
export function attributesOf(backend: CacheBackend): Attribute[] {
  return Object.entries(backend.attributes).map(([name, record]) => ({ name, backend, record }));
}

/** Every attribute of every backend. */
export const attributes: readonly Attribute[] = backends.flatMap(attributesOf);

/** A link in Markdown to an attribute that has to exist: `attributeLink("gha", "scope")`. */
export function attributeLink(type: string, name: string): string {
  const found = attributes.find((attribute) => attribute.backend.type === type && attribute.name === name);
  if (!found) throw new Error(`The cache ${type} has no attribute ${name}.`);
  return `[\`${name}\`](${href(cacheUrl(type, name))})`;
}

/** A link in Markdown to the page of a backend. */
export function backendLink(backend: CacheBackend): string {
  return `[\`${backend.type}\`](${href(cacheUrl(backend.type))})`;
}
