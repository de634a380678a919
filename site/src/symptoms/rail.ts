import { symptoms, symptomUrl } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";

/** Every symptom that has a page, below the page that lists them. */
export function symptomRail(): RailItem[] {
  return [
    { label: "All symptoms", href: href(symptomUrl()) },
    ...symptoms.map(({ slug, title }) => ({ label: title, href: href(symptomUrl(slug)) })),
  ];
}
