import { guides } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";

/** The guides, below the page that lists them. */
export function guideRail(): RailItem[] {
  return [
    { label: "All guides", href: href("/guides/") },
    ...guides.map(({ title, at }) => ({ label: title, href: href(`/${at}`) })),
  ];
}
