import type { RailItem } from "./page.ts";

/** The item of the page at this address. */
export function openItem(items: readonly RailItem[], pathname: string): RailItem | undefined {
  for (const item of items) {
    const found = item.href === pathname ? item : openItem(item.items ?? [], pathname);
    if (found) return found;
  }
  return undefined;
}
