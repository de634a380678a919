import type { Diagnostic } from "@buildkit-config/core";
import type { Token } from "../code/highlight.ts";

/** Splits the tokens of a line where findings begin and end, and gives those inside one a mark of its severity. */
export function markTokens(tokens: readonly Token[], findings: readonly Diagnostic[]): (Token & { mark?: string })[] {
  const marked: (Token & { mark?: string })[] = [];
  let column = 1;
  for (const token of tokens) {
    for (const text of split(token.text, column, findings)) {
      const own = findings.find((found) => column >= found.start.column && column < endOf(found));
      marked.push({ ...token, text, ...(own && { mark: `mark-${own.severity}` }) });
      column += text.length;
    }
  }
  return marked;
}

/** The column after a finding, on the line where it starts. */
function endOf({ start, end }: Diagnostic): number {
  return end.line === start.line ? end.column : Infinity;
}

function split(text: string, column: number, findings: readonly Diagnostic[]): string[] {
  const cuts = findings
    .flatMap((found) => [found.start.column, endOf(found)])
    .map((at) => at - column)
    .filter((at) => at > 0 && at < text.length)
    .toSorted((a, b) => a - b);
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i] ?? text.length));
}
