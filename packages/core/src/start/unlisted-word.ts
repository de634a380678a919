import { isListed, unlistedValue } from "../check/unlisted-value.ts";
import type { StartPlace, StartProblem } from "./start-check.ts";

/** The word that a key holds, if it is none of those in its record. */
export function unlistedWord({ bound, context }: StartPlace, anyCase: boolean = false): StartProblem[] | undefined {
  const { value, name } = bound;
  if (value.kind !== "string" || value.value === "") return undefined;
  const { values = [] } = bound.field;
  if (isListed(value.value, values, context.version)) return undefined;
  const wrong = unlistedValue({ text: value.value, span: value, name, values, anyCase }, context.version);
  return wrong && [{ ...wrong, span: value }];
}
