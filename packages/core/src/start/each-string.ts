import type { Span } from "../toml/node.ts";
import type { StartPlace, StartProblem } from "./start-check.ts";

/** What a check finds at the texts of a key, each judged by itself. */
export function eachString(
  place: StartPlace,
  judge: (text: string, place: StartPlace, span: Span) => Omit<StartProblem, "span" | "item"> | undefined,
): StartProblem[] | undefined {
  const { value, field } = place.bound;
  if (value.kind === "string") {
    const judged = value.value === "" ? undefined : judge(value.value, place, value);
    return judged && [{ span: value, ...judged }];
  }
  // A list where one text belongs is not read at all.
  if (value.kind !== "array" || typeof field.kind !== "object") return undefined;
  let problems: StartProblem[] | undefined;
  for (const [item, span] of value.items.entries()) {
    const judged = span.kind === "string" ? judge(span.value, place, span) : undefined;
    if (judged) (problems ??= []).push({ span, item, ...judged });
  }
  return problems;
}
