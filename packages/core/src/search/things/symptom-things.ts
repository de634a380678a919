import { plain } from "../../emit/plain.ts";
import { symptomUrl } from "../../emit/site.ts";
import { symptoms } from "../../records/symptoms/symptoms.ts";
import type { Thing } from "../thing.ts";
import { shorten } from "./address.ts";

/** Every symptom that has a page. */
export function symptomThings(): Thing[] {
  return symptoms.map(({ slug, title, lines, words, cause }): Thing => ({
    kind: "symptom",
    name: slug,
    at: shorten(symptomUrl(slug)),
    title,
    text: plain(cause),
    words,
    lines: [...lines],
  }));
}
