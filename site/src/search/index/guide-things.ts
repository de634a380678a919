import { guideAddress, guides } from "../../guides/guides.ts";
import { plain } from "../../markdown/render.ts";
import type { Thing } from "../search-index.ts";
import { below } from "./address.ts";

/** Every guide. */
export function guideThings(): Thing[] {
  return guides.map(({ id, title, answer, words }) => ({
    kind: "guide",
    name: id,
    at: below(guideAddress(id)),
    text: plain(answer),
    also: [title],
    words,
  }));
}
