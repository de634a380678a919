import { parseReference } from "./reference.ts";
import type { SyntaxLine } from "./scan.ts";

/** The image that a line names, without quotes around it. */
export function wordOf(text: string, { word }: SyntaxLine): string {
  return text.slice(word.start, word.end).replace(/^(["'])(.*)\1$/, "$2");
}

/**
 * Whether a line surely is to name a frontend, and is not a sentence or a line of another language: `# syntax=proto3` and
 * `# Syntax: name/value` are none.
 */
export function isMeant(text: string, line: SyntaxLine, version: string): boolean {
  const word = wordOf(text, line);
  const reference = parseReference(word, version);
  if (!reference) return false;
  const isNamedSo = /dockerfile/i.test(word);
  const isWellWritten = line.between === "=" && line.name.toLowerCase() === "syntax";
  if (isWellWritten) return isNamedSo || (!line.more && word.includes("/"));
  const isImage = word.includes("/") && (reference.tag ?? reference.digest) !== undefined;
  return !line.more && (isNamedSo || isImage);
}
