import type { Cell } from "./strip.ts";

export const cellWidth = 6;
export const cellHeight = 10;
/** From the start of one cell to the start of the next. */
export const cellStep: number = cellWidth + 2;

/** The outline of a cell, drawn from its upper left corner. */
export const shapes: Readonly<Record<Cell, string>> = {
  works: "h6v10h-6z",
  absent: "m.5.5h5v9h-5z",
  deprecated: "m.5.5h5v9h-5zm0 4l4-4m-4 7l5-5m-4 7l4-4",
};
