import { unlistedValue } from "../check/unlisted-value.ts";
import type { StartPlace, StartProblem } from "./start-check.ts";
import { stringsAt } from "./strings-at.ts";

/** The word that a key holds, if it is none of those in its record. */
export function unlistedWord(place: StartPlace, anyCase: boolean = false): StartProblem[] {
  const { bound, context } = place;
  const { values = [] } = bound.field;
  return stringsAt(place).flatMap(({ text, span }) => {
    const wrong = unlistedValue({ text, span, name: bound.name, values, anyCase }, context.version);
    return wrong ? [{ ...wrong, span, quotes: text }] : [];
  });
}
