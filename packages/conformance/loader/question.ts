/** A document as the judges read it: text, or bytes in base64 where it is not UTF-8. */
export type Question = { toml: string } | { toml_b64: string };

/** What `load` is given for a question. */
export function inputOf(question: Question): string | Uint8Array {
  return "toml" in question ? question.toml : Buffer.from(question.toml_b64, "base64");
}
