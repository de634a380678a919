/** A page that answers one question, in its first sentence. */
export interface AnswerPage {
  id: string;
  /** Its address below the root of the site: `guides/gc/`. */
  at: string;
  title: string;
  /** The answer in short, in Markdown without links. */
  answer: string;
  /** Words that people use for it. */
  words: string;
  /** What a reader most often needs of it: a name and what it is, in Markdown. */
  rows?: readonly (readonly [name: string, text: string])[];
}
