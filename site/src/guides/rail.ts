import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { guideAddress, guides } from "./guides.ts";

/** The guides, below the page that lists them. */
export function guideRail(): RailItem[] {
  return [
    { label: "All guides", href: href("/guides/") },
    ...guides.map(({ id, title }) => ({ label: title, href: href(guideAddress(id)) })),
  ];
}
