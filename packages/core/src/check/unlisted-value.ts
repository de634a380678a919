import { replace } from "./edits/replace.ts";
import type { AllowedValue } from "../records/record.ts";
import { isSince, lineOf } from "../records/release.ts";
import type { Span } from "../toml/node.ts";
import { nearestWord } from "./near-word.ts";
import type { Finding } from "./rule.ts";

/** A word that a key may hold one of a few of. */
export interface WrittenWord {
  text: string;
  span: Span;
  /** The key's name and the words that BuildKit knows for it. */
  name: string;
  values: readonly AllowedValue[];
  /** Case makes no difference. */
  anyCase?: boolean;
}

/** Whether the release knows a word, as it knows most of those that are written. */
export function isListed(word: string, values: readonly AllowedValue[], version: string): boolean {
  for (const { value, since } of values) if (value === word) return since === undefined || isSince(version, since);
  return false;
}

/** What is wrong with a word that is not on the list of the release, and what to write; nothing when it is. */
export function unlistedValue(
  { text, span, name, values, anyCase = false }: WrittenWord,
  version: string,
): Pick<Finding, "message" | "help" | "fix"> | undefined {
  const word = anyCase ? text.toLowerCase() : text;
  if (isListed(word, values, version)) return undefined;
  const since = values.find(({ value }) => value === word)?.since;
  if (since !== undefined) {
    return { message: `\`${text}\` is a value of \`${name}\` only since BuildKit ${lineOf(since)}` };
  }
  return notThere(word, { text, span, name, values }, version);
}

function notThere(
  word: string,
  { text, span, name, values }: WrittenWord,
  version: string,
): Pick<Finding, "message" | "help" | "fix"> {
  const there = values.filter(({ since }) => isSince(version, since ?? "0.0"));
  const words = there.map(({ value }) => value);
  const near = there.find(({ alias }) => alias?.includes(word))?.value ?? nearestWord(text, words);
  const message = `\`${text}\` is not a value of \`${name}\``;
  if (!near) return { message, help: `write one of ${words.join(", ")}` };
  return { message, fix: replace(span, `"${near}"`, true) };
}
