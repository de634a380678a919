import { ruleUrl, type RuleSubject } from "@buildkit-config/core";
import type { RailItem } from "../layouts/page.ts";
import { href } from "../links/href.ts";
import { plain } from "../markdown/render.ts";
import { type RuleFacts, rulesAbout, subjects } from "./rule-facts.ts";

/** What rules look at, with the rules of the current subject open. */
export function ruleRail(current?: RuleSubject): RailItem[] {
  const groups = subjects.map(({ subject, title }): RailItem => {
    const item: RailItem = { label: plain(title), href: href(`/rules/#${subjectAnchor(subject)}`) };
    if (subject === current) item.items = rulesAbout(subject).map(ruleItem);
    return item;
  });
  return [{ label: "All rules", href: href("/rules/") }, ...groups];
}

function ruleItem({ id }: RuleFacts): RailItem {
  return { label: id, href: href(ruleUrl(id)), mono: true };
}

/** The place of a subject in the list of rules. */
export function subjectAnchor(subject: RuleSubject): string {
  return subject.toLowerCase();
}
