import { lines } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";

/** All release lines, newest first, below the page that lists them. */
export function releaseRail(): RailItem[] {
  const items = lines.toReversed().map(({ line }) => ({ label: line, href: href(`/releases/${line}/`), mono: true }));
  return [{ label: "All releases", href: href("/releases/") }, ...items];
}
