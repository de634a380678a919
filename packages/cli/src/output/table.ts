import { widthOf } from "./printable.ts";
import { paragraph } from "./wrap.ts";

/** Two columns; a first cell that is too long gets a line of its own. */
export function table(rows: readonly (readonly [string, string] | string[])[]): string {
  const width = Math.min(24, Math.max(...rows.map(([first = ""]) => widthOf(first))));
  return rows
    .map(([first = "", second = ""]) => {
      if (widthOf(first) > width) return `  ${first}\n${paragraph(second, 6)}`;
      const body = paragraph(second, width + 4);
      return `  ${first}${" ".repeat(width - widthOf(first))}  ${body.trimStart()}`;
    })
    .join("\n");
}
