import { readFileSync } from "node:fs";

export interface Case {
  name: string;
  toml: string;
}

/** Cases of a file with one document a line, in which pictures such as ␊ and ⟨feff⟩ stand for unseen characters. */
export function readCases(file: string): Case[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line) => {
    const colon = line.indexOf(": ");
    if (colon < 0 || line.startsWith("# ")) return [];
    return [{ name: line.slice(0, colon), toml: withControls(line.slice(colon + 2)) }];
  });
}

/** U+2400 to U+2420 are pictures of the characters 0 to 32, U+2421 of DEL. */
function withControls(text: string): string {
  return text
    .replaceAll(/[\u2400-\u2420]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400))
    .replaceAll("\u2421", "\u007f")
    .replaceAll(/⟨([0-9a-f]+)⟩/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
