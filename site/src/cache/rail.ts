import type { CacheBackend } from "@buildkit-config/core/cache";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { attributeAddress, attributesOf, backendAddress, backends, cacheRoot } from "./backends.ts";

/** The backends, with the attributes of the current one open. */
export function cacheRail(current?: CacheBackend): RailItem[] {
  return [
    { label: "Keys of buildkitd.toml", href: href("/reference/") },
    { label: "Caches", href: href(cacheRoot) },
    ...backends.map((backend): RailItem => {
      const item: RailItem = { label: backend.type, href: href(backendAddress(backend)), mono: true };
      if (backend === current) item.items = attributesOf(backend).map(attributeItem);
      return item;
    }),
  ];
}

function attributeItem(attribute: Parameters<typeof attributeAddress>[0]): RailItem {
  return { label: attribute.name, href: href(attributeAddress(attribute)), mono: true };
}
