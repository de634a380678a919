/** Names whose values are never shown. Those of attributes that only look like secrets count, too. */
const secretName =
  /token|secret|passw|credential|access[-_]?key|account[-_]?key|api[-_]?key|connection[-_]?string|^sig$/i;

export function soundsSecret(name: string): boolean {
  return secretName.test(name);
}

/** A variable and nothing else: what it stands for is not in the text. */
export function isVariable(value: string): boolean {
  return /^(?:\$\w+|\$\{\s*[\w.]+\s*\}|\$\{\{[^{}'"]*\}\}|\$\([\w./ -]*\)|\{\{[^{}'"]*\}\})$/.test(value);
}

/**
 * A text with asterisks in place of what sounds like a secret, one for each character: what stands behind such a name and "=" or
 * ":", and a user with a password in an address. `wholly` hides everything from there on, for texts that nobody could read.
 */
export function maskText(text: string, wholly: boolean = false): string {
  const spans: { start: number; end: number }[] = [];
  for (const { 0: user, index } of text.matchAll(/:\/\/[^/?#\s"',@]{1,2000}@/g)) {
    spans.push({ start: index + 3, end: index + user.length - 1 });
  }
  // Each word is looked at once, so that the time grows with the text.
  for (const { 0: word, index } of text.matchAll(/[\w.-]+/g)) {
    if (!soundsSecret(word.slice(0, 200))) continue;
    const from = index + word.length;
    const lead = /^["']?\s*(?:[=:]\s*["']?|\s(?=\S))/.exec(text.slice(from, from + 20))?.[0];
    if (lead === undefined || (!wholly && !/[=:]/.test(lead))) continue;
    const start = from + lead.length;
    if (wholly) {
      spans.push({ start, end: text.length });
      break;
    }
    const end =
      start + (/^(?:\$\{\{?[^{}"']*\}\}?|[^\s,;"'`}\]])*/.exec(text.slice(start, start + 4000))?.[0].length ?? 0);
    if (!isVariable(text.slice(start, end))) spans.push({ start, end });
  }
  return hide(text, spans);
}

/** A text with asterisks in some places, one for each character. */
export function hide(text: string, spans: readonly { start: number; end: number }[]): string {
  let hidden = "";
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    hidden += text.slice(from, begin) + "*".repeat(end - begin);
    from = end;
  }
  return hidden + text.slice(from);
}
