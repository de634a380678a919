import type { Quirk } from "./quirk.ts";

/** What the functions of core take: text, or the bytes of a file. */
export type Input = string | Uint8Array;

/** Decodes an input; bytes that are not UTF-8 become U+FFFD and a quirk at the first of them. */
export function decodeInput(input: Input): { text: string; quirks: Quirk[] } {
  if (typeof input === "string") return { text: input, quirks: [] };
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
  const start = text.includes("\ufffd") ? firstMalformed(text, input) : -1;
  return { text, quirks: start < 0 ? [] : [{ id: "not-utf-8", start, end: start + 1 }] };
}

/** The offset of the first U+FFFD that stands for bytes that are not UTF-8; -1 when all were written as such. */
function firstMalformed(text: string, bytes: Uint8Array): number {
  const again = new TextEncoder().encode(text);
  const length = Math.min(again.length, bytes.length);
  let at = 0;
  while (at < length && again[at] === bytes[at]) at++;
  if (at === bytes.length && again.length === bytes.length) return -1;
  // Step back to the start of the character that differs.
  while (at > 0 && ((again[at] ?? 0) & 0xc0) === 0x80) at--;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(again.subarray(0, at)).length;
}
