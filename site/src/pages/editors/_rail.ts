import { editors, editorUrl } from "@buildkit-config/core";
import type { RailItem } from "../../layouts/page.ts";
import { href } from "../../links/href.ts";

/** The pages of all editors. */
export function editorRail(): RailItem[] {
  return editors.map(({ id, name }) => ({ label: name, href: href(editorUrl(id)) }));
}
