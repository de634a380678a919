import { cellHeight, cellStep, cellWidth, shapes } from "../../release-strip/shapes.ts";
import type { IndexStrip } from "../search-index.ts";

const namespace = "http://www.w3.org/2000/svg";

/** A release strip, as pages show it. */
export function stripImage({ cells, label }: IndexStrip): SVGSVGElement {
  const image = document.createElementNS(namespace, "svg");
  const width = cells.length * cellStep + cellWidth - cellStep;
  const attributes = { class: "cells", role: "img", "aria-label": label, viewBox: `0 0 ${width} ${cellHeight}` };
  for (const [name, value] of Object.entries({ ...attributes, width, height: cellHeight })) {
    image.setAttribute(name, String(value));
  }
  for (const [kind, shape] of Object.entries(shapes)) {
    const path = document.createElementNS(namespace, "path");
    path.setAttribute("class", kind);
    path.setAttribute(
      "d",
      Array.from(cells, (cell, i) => (kind.startsWith(cell) ? `M${i * cellStep} 0${shape}` : "")).join(""),
    );
    image.append(path);
  }
  return image;
}
