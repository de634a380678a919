import { type AnswerPage, guides } from "@buildkit-config/core";
import { href } from "../links/href.ts";

/** A guide that has to exist; its page is the file of its id in `pages/guides`. */
export function guideOf(id: string): AnswerPage {
  const guide = guides.find((each) => each.id === id);
  if (!guide) throw new Error(`There is no guide ${id}.`);
  return guide;
}

/** A link in Markdown to a guide that has to exist. */
export function guideLink(id: string): string {
  const { title, at } = guideOf(id);
  return `[${title}](${href(`/${at}`)})`;
}
