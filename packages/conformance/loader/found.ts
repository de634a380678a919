import type { Version } from "../../core/src/records/release.ts";
import { type Difference, difference, type Load } from "./difference.ts";
import type { Outcome } from "./outcome.ts";
import type { Question } from "./question.ts";

/** A document that BuildKit's own loader and `load` read differently. */
export interface Found extends Difference {
  question: Question;
}

/** The documents on which `load` differs from what the judge of a line said. */
export function findDifferences(
  read: Load,
  line: Version,
  questions: readonly Question[],
  outcomes: readonly Outcome[],
): Found[] {
  return questions.flatMap((question, at) => {
    const outcome = outcomes[at];
    const found = outcome && difference(read, line, question, outcome);
    return found ? [{ ...found, question }] : [];
  });
}
