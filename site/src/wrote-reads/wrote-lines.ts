import type { Diagnostic } from "@buildkit-config/core";
import { highlight, type Language } from "../code/highlight.ts";
import { markTokens } from "./mark-tokens.ts";
import type { ReadKey, WroteLine } from "./pair.ts";

/** The lines of a text with what was found in each, and what is read from each. */
export function wroteLines(
  text: string,
  lang: Language,
  findings: readonly Diagnostic[],
  readsOf: (line: number) => ReadKey[] = () => [],
): WroteLine[] {
  return highlight(text, lang).map((tokens, i) => {
    const own = findings.filter(({ start }) => start.line === i + 1);
    return { tokens: markTokens(tokens, own), reads: readsOf(i + 1), findings: own };
  });
}
