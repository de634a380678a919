import { ruleUrl } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { allRules } from "./rule-facts.ts";

/** All rules, below the page that lists them. */
export function ruleRail(): RailItem[] {
  return [
    { label: "All rules", href: href("/rules/") },
    ...allRules.map(({ id }) => ({ label: id, href: href(ruleUrl(id)), mono: true })),
  ];
}
