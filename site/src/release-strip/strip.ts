import { type Line, lines } from "@buildkit-config/core";

/** What one release line does with a thing: it works there, is not known or ignored, or still works but has a replacement. */
export type Cell = "works" | "absent" | "deprecated";

/** One cell for each release line that we describe, oldest first. */
export interface Strip {
  cells: readonly Cell[];
  /** The same in words: "Works in 0.17–0.32; ignored in 0.10–0.16". */
  label: string;
  /** Lines on which it was seen at work on a real daemon. */
  booted?: readonly string[];
}

/** How the cells of a strip are called; a cell without a word goes unmentioned. */
export type CellWords = Partial<Record<Cell, string>>;

const keyWords: CellWords = { works: "works in", deprecated: "deprecated in", absent: "ignored in" };

/** The strip of a thing, from what each release line does with it. */
export function stripOf(cellOf: (line: Line) => Cell, words: CellWords = keyWords): Strip {
  const cells = lines.map(cellOf);
  const parts = (["works", "deprecated", "absent"] as const).flatMap((cell) => {
    const word = words[cell];
    return word !== undefined && cells.includes(cell) ? [`${word} ${rangesOf(cells, cell)}`] : [];
  });
  const text = parts.join("; ");
  return { cells, label: text.charAt(0).toUpperCase() + text.slice(1) };
}

/** `0.10–0.16, 0.18`: the lines with this cell, neighbours joined. */
export function rangesOf(cells: readonly Cell[], wanted: Cell): string {
  const ranges: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] !== wanted) continue;
    const first = i;
    while (cells[i + 1] === wanted) i++;
    ranges.push(lineRange(lines[first]?.line ?? "", lines[i]?.line ?? ""));
  }
  return ranges.join(", ");
}

/** Two release lines and what is between them; one when they are the same. */
export function lineRange(from: string, to: string): string {
  return from === to ? from : `${from}–${to}`;
}
