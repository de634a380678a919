import { type CacheBackend, cacheUrl } from "@buildkit-config/core/cache";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { type Attribute, attributesOf, backends } from "./backends.ts";

/** The backends, with the attributes of the current one open. */
export function cacheRail(current?: CacheBackend): RailItem[] {
  return [
    { label: "Keys of buildkitd.toml", href: href("/reference/") },
    { label: "Caches", href: href(cacheUrl()) },
    ...backends.map((backend): RailItem => {
      const item: RailItem = { label: backend.type, href: href(cacheUrl(backend.type)), mono: true };
      if (backend === current) item.items = attributesOf(backend).map(attributeItem);
      return item;
    }),
  ];
}

function attributeItem({ backend, name }: Attribute): RailItem {
  return { label: name, href: href(cacheUrl(backend.type, name)), mono: true };
}
