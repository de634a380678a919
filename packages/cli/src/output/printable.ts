const hidden =
  /[\0-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]/gu;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** Text that cannot move a terminal's cursor or change its colours: control characters are written out. */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text.replaceAll(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return `\\U${code.toString(16).padStart(8, "0")}`;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${hex(code)}`;
  });
}

/** The same for JSON text, as escapes that JSON has; the line ends of its layout stay. */
export function escapeHidden(json: string): string {
  return json.replaceAll(hidden, (character) =>
    character === "\n" ? character : character.replaceAll(/[^]/g, (unit) => `\\u${hex(unit.charCodeAt(0))}`),
  );
}

/** Most text is ASCII; the other patterns take their time to start. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}

/** How many columns a text takes in a terminal; tabs must be gone. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : /\p{M}/u.test(character) ? 0 : 1;
  return width;
}
