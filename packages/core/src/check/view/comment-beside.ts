import type { Document } from "../../document.ts";

/** The text of the comment that follows on the line where something ends; empty when there is none. */
export function commentBeside({ text, reading: { comments } }: Document, end: number): string {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as { start: number }).start < end) low = middle + 1;
    else high = middle;
  }
  const comment = comments[low];
  if (!comment) return "";
  const line = text.indexOf("\n", end);
  return line < 0 || comment.start < line ? text.slice(comment.start + 1, comment.end) : "";
}
