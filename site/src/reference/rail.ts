import { type Entry, keyUrl, referencePages, tableUrl } from "@buildkit-config/core";
import { cacheUrl } from "@buildkit-config/core/cache";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { keysIn, type Place, places } from "./tables.ts";

/** The tables, with the keys of the current one open. */
export function referenceRail(current?: Place): RailItem[] {
  const tables = places.map((place): RailItem => {
    const items = place === current ? keysIn(place).map(keyItem) : [];
    const item: RailItem = { label: place.name, href: href(tableUrl(place.path)), mono: true };
    if (place.name === "") Object.assign(item, { label: "Top of the file", mono: false });
    if (items.length > 0) item.items = items;
    return item;
  });
  const others = [
    { label: "Caches", href: href(cacheUrl()) },
    ...referencePages.map(({ title, at }) => ({ label: title, href: href(`/${at}`) })),
  ];
  return [{ label: "All keys", href: href("/reference/") }, ...tables, ...others];
}

function keyItem({ path }: Entry): RailItem {
  return { label: path.at(-1) ?? "", href: href(keyUrl(path)), mono: true };
}
