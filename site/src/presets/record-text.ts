import { presetUrl } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { href } from "../links/href.ts";

/** A text of a record in Markdown, in which the names of other presets lead to their pages. */
export function withPresetLinks(text: string, own?: string): string {
  return text.replaceAll(/`([a-z0-9-]+)`/g, (code, id: string) =>
    id !== own && Object.hasOwn(presets, id) ? `[${code}](${href(presetUrl(id))})` : code,
  );
}
