import { type Entry, isLeaf, keyUrl, spellPath, tableUrl } from "@buildkit-config/core";
import { href } from "../links/href.ts";

/** The keys or tables of a change as links in Markdown: the first by its whole name, its twin by its worker. */
export function keyLinks(entries: readonly Entry[]): string {
  return entries
    .map(({ path, field }, i) => {
      const name = i === 0 ? spellPath(path) : `worker.${path[1] ?? ""}`;
      return `[\`${name}\`](${href(isLeaf(field) ? keyUrl(path) : tableUrl(path))})`;
    })
    .join(" and ");
}
