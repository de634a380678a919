import { type Entry, keyUrl, tableUrl } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { keysIn, type Place, places } from "./tables.ts";

/** The tables, with the keys of the current one open. */
export function referenceRail(current?: Place): RailItem[] {
  const tables = places.map((place): RailItem => {
    const items = place === current ? keysIn(place).map(keyItem) : [];
    const label = place.name === "" ? "Top of the file" : place.name;
    return {
      label,
      href: href(tableUrl(place.path)),
      ...(place.name !== "" && { mono: true }),
      ...(items.length > 0 && { items }),
    };
  });
  return [{ label: "All keys", href: href("/reference/") }, ...tables];
}

function keyItem({ path }: Entry): RailItem {
  return { label: path.at(-1) ?? "", href: href(keyUrl(path)), mono: true };
}
