import { errorLines, holdsError } from "../error-line.ts";

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
    return generic.test(error) ? undefined : scores.held + Math.max(...lines.map((line) => depthIn(line, error)));
  }
  const typed = Math.max(...lines.filter((line) => error.includes(line)).map((line) => line.length));
  // A single word is more likely a name than a part of an error.
  return scores.typed * (lines.some((line) => line.includes(" ")) ? 1 : 0.4) + (50 * typed) / error.length;
}

/** How telling an error is within a line, up to 90: a long one more than a short one, and causes stand behind what they cause. */
function depthIn(line: string, error: string): number {
  const start = line.lastIndexOf(error);
  return start < 0 ? 0 : (60 * (start + error.length)) / line.length + Math.min(error.length, 90) / 3;
}
