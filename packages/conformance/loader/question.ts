/** A document as the judges read it: text, or bytes in base64 where it is not UTF-8. */
export type Question = { toml: string } | { toml_b64: string };

/** What `load` is given for a question. */
export function inputOf(question: Question): string | Uint8Array {
  return "toml" in question ? question.toml : Buffer.from(question.toml_b64, "base64");
}

/** A question about bytes, given as Latin-1 text. */
export function rawQuestion(bytes: string): Question {
  return { toml_b64: Buffer.from(bytes, "latin1").toString("base64") };
}

/** The text of a question; bytes are Latin-1 text. */
export function textOf(question: Question): string {
  return "toml" in question ? question.toml : Buffer.from(question.toml_b64, "base64").toString("latin1");
}
