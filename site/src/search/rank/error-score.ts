import { errorLines, holdsError } from "@buildkit-config/core/near";

/** What a known error scores: found in the query, or holding what was typed of it. */
const scores = { whole: 960, held: 850, typed: 700 } as const;

/** `failed to read` alone tells nothing: it stands in many errors that are about something else. */
const generic = /^failed to \w+$/;

/** How well the lines of a query, as `errorLines` gives them, fit a known error. */
export function errorScore(lines: readonly string[], known: string): number | undefined {
  if (!holdsError(lines, known)) return undefined;
  const [error = ""] = errorLines(known);
  if (lines.includes(error)) return scores.whole;
  if (lines.some((line) => line.includes(error))) {
    return generic.test(error) ? undefined : scores.held + Math.min(error.length, 90);
  }
  const typed = Math.max(...lines.filter((line) => error.includes(line)).map((line) => line.length));
  // A single word is more likely a name than a part of an error.
  return scores.typed * (lines.some((line) => line.includes(" ")) ? 1 : 0.7) + (50 * typed) / error.length;
}
