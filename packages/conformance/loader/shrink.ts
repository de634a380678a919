import type { Version } from "../../core/src/records/release.ts";
import { ask } from "./ask.ts";
import { difference, type Load } from "./difference.ts";
import { type Question, rawQuestion, textOf } from "./question.ts";
import { shorten } from "./shorten.ts";

/** Shortens a document as long as `load` differs from the judge in the same way. */
export function shrink(read: Load, line: Version, question: Question, category: string): Question {
  const questionOf = (toml: string): Question => ("toml" in question ? { toml } : rawQuestion(toml));
  const differs = (texts: string[]): boolean[] => {
    const questions = texts.map(questionOf);
    const { outcomes } = ask(line, questions);
    return questions.map((one, at) => {
      const outcome = outcomes[at];
      return outcome !== undefined && difference(read, line, one, outcome)?.category === category;
    });
  };
  return questionOf(shorten(textOf(question), differs));
}
