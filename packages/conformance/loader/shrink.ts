import type { Version } from "../../core/src/records/release.ts";
import { ask } from "./ask.ts";
import { difference, type Load } from "./difference.ts";
import { type Question, rawQuestion, textOf } from "./question.ts";

/** A part of a document, by its offsets. */
type Cut = [start: number, end: number];

/** Takes lines and characters out of a document as long as `load` differs in the same way. */
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
  let text = textOf(question);
  for (const cutsOf of [lines, pieces(8), pieces(2), pieces(1)]) {
    for (let shorter: string | undefined = text; shorter !== undefined;) {
      text = shorter;
      shorter = without(text, cutsOf(text), differs);
    }
  }
  return questionOf(text);
}

/** The document without all the cuts it can spare, or else without the first of them. */
function without(toml: string, cuts: Cut[], differs: (documents: string[]) => boolean[]): string | undefined {
  const whole = cuts.filter(([start, end]) => cut(toml, [[start, end]]).isWellFormed());
  const able = differs(whole.map((one) => cut(toml, [one])));
  const spare = whole.filter((_one, at) => able[at]);
  const [first] = spare;
  if (first === undefined) return undefined;
  if (spare.length === 1) return cut(toml, spare);
  const bold = [spare, spare.slice(0, spare.length / 2), spare.slice(spare.length / 2)];
  const texts = bold.filter((some) => some.length > 0).map((some) => cut(toml, some));
  const works = differs(texts);
  return texts.find((_text, at) => works[at]) ?? cut(toml, [first]);
}

/** A document without parts of it, which may overlap. */
function cut(toml: string, parts: Cut[]): string {
  let kept = "";
  let at = 0;
  for (const [start, end] of parts) {
    kept += toml.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return kept + toml.slice(at);
}

function lines(toml: string): Cut[] {
  const all = toml.split(/(?<=\n)/);
  let start = 0;
  return all.map((text) => [start, (start += text.length)]);
}

function pieces(size: number): (toml: string) => Cut[] {
  return (toml) =>
    Array.from({ length: Math.max(0, toml.length - size + 1) }, (_piece, start): Cut => [start, start + size]);
}
