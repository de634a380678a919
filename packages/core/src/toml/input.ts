import type { Quirk } from "./quirk.ts";

/** What the functions of core take: text, or the bytes of a file. */
export type Input = string | Uint8Array;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes an input. A byte order mark of any encoding becomes U+FEFF, each byte that is not UTF-8 becomes U+FFFD, as in Go,
 * with a quirk at the first of them.
 */
export function decodeInput(input: Input): { text: string; quirks: Quirk[] } {
  if (typeof input === "string") return { text: input, quirks: [] };
  const mark = foreignMark(input);
  const bytes = input.subarray(mark);
  const before = mark > 0 ? "\ufeff" : "";
  const text = before + decoder.decode(bytes);
  if (!text.includes("\ufffd")) return { text, quirks: [] };
  const parts = validParts(bytes);
  const start = before.length + (parts[0] as string).length;
  const quirks: Quirk[] = parts.length > 1 ? [{ id: "not-utf-8", start, end: start + 1 }] : [];
  return { text: before + parts.join("\ufffd"), quirks };
}

const foreignMarks = [
  [0, 0, 0xfe, 0xff],
  [0xff, 0xfe, 0, 0],
  [0xfe, 0xff],
  [0xff, 0xfe],
];

/** How many bytes are a byte order mark of UTF-16 or UTF-32. */
function foreignMark(bytes: Uint8Array): number {
  return foreignMarks.find((mark) => mark.every((byte, at) => bytes[at] === byte))?.length ?? 0;
}

/** The texts between bytes that are not UTF-8. */
function validParts(bytes: Uint8Array): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = lengthOfCharacter(bytes, at);
    if (length === 0) {
      parts.push(decoder.decode(bytes.subarray(from, at)));
      from = at + 1;
    }
    at += length || 1;
  }
  parts.push(decoder.decode(bytes.subarray(from)));
  return parts;
}

/** How many bytes the character at a place takes; 0 where there is none. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  // The second byte excludes what has a shorter form, surrogates, and what lies beyond Unicode.
  const low = { 0xe0: 0xa0, 0xf0: 0x90 }[first] ?? 0x80;
  const high = { 0xed: 0x9f, 0xf4: 0x8f }[first] ?? 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
