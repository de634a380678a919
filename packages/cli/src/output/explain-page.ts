import { type AnswerPage, SITE } from "@buildkit-config/core";
import { paragraph } from "./wrap.ts";

/** A guide, or a page of the reference, for a terminal: its answer, and what a reader most often needs of it. */
export function explainPage({ title, answer, rows = [], at }: AnswerPage): string {
  const told = rows.map(([name, text]) => [paragraph(name), paragraph(text, 4)].join("\n"));
  const parts = [paragraph(title, 0), paragraph(answer, 0)];
  if (told.length > 0) parts.push(told.join("\n"));
  return [...parts, `${SITE}/${at}`].join("\n\n");
}
