/**
 * A text in lower case as Go's strings.ToLower gives it: one character at a time, so a dotted capital I becomes a plain i, and
 * a capital sigma the same letter everywhere.
 */
export function lowerCase(text: string): string {
  return (
    /[\u0130\u03a3]/.test(text) ? text.replaceAll("\u0130", "i").replaceAll("\u03a3", "\u03c3") : text
  ).toLowerCase();
}
