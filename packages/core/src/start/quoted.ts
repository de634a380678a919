/** A text as a message shows it: marked as code, and shortened where it is long. */
export function quoted(text: string): string {
  if (text === "") return '`""`';
  const letters = Array.from(text);
  return `\`${letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : text}\``;
}
