import { widthOf } from "./printable.ts";

/** Breaks a text into lines of at most `width` columns at its blanks; longer words stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A wrapped paragraph, each line after `indent` blanks. */
export function paragraph(text: string, indent = 2): string {
  return wrap(text, 80 - indent)
    .map((line) => " ".repeat(indent) + line)
    .join("\n");
}
