import { cacheUrl } from "@buildkit-config/core/cache";
import type { Attribute } from "../cache/backends.ts";
import { href } from "../links/href.ts";

/** The attributes of a change as links in Markdown: the first with its name, the others by their backends. */
export function attributeLinks(attributes: readonly Attribute[]): string {
  return attributes
    .map((attribute, i) => {
      const { backend, name } = attribute;
      return `[\`${i === 0 ? `${backend.type} ${name}` : backend.type}\`](${href(cacheUrl(backend.type, name))})`;
    })
    .join(", ");
}
