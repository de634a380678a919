import { plain } from "../../emit/plain.ts";
import { guides } from "../../records/answers/guides.ts";
import { referencePages } from "../../records/answers/reference-pages.ts";
import type { AnswerPage } from "../../records/answers/answer-page.ts";
import type { Thing } from "../thing.ts";

/** Every guide. */
export function guideThings(): Thing[] {
  return guides.map((guide) => thing("guide", guide));
}

/** The pages of the reference that answer a question of their own. */
export function referenceThings(): Thing[] {
  return referencePages.map((page) => thing("page", page));
}

function thing(kind: "guide" | "page", { id, at, title, answer, words }: AnswerPage): Thing {
  return { kind, name: id, at, title, text: plain(answer), words };
}
