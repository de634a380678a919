import type { Diagnostic } from "../../src/index.ts";

/** A text without the comments that `annotate` draws. */
export function strip(text: string): string {
  return text.replaceAll(/^# *~+ (?:info |warning )?[a-z0-9-]+: .*\n|^# {2,}(?:help|fix|releases): .*\n/gm, "");
}

/** Draws each diagnostic under its line: a mark below what it is about, the sentence, and what to write. */
export function annotate(text: string, diagnostics: readonly Diagnostic[]): string {
  const drawn: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    drawn.push(line);
    for (const diagnostic of diagnostics)
      if (diagnostic.start.line === index + 1) drawn.push(...draw(line, diagnostic));
  }
  return drawn.join("\n");
}

function draw(line: string, { start, end, rule, message, help, releases, fixes, severity }: Diagnostic): string[] {
  const last = end.line === start.line ? end.column : line.length + 1;
  const mark = " ".repeat(start.column - 1) + "~".repeat(Math.max(1, last - start.column));
  // The comment sign takes the first column.
  const lead = `#${mark.slice(1) || "~"}`;
  const word = severity === "error" ? "" : `${severity} `;
  const notes = [
    ...(help === undefined ? [] : [`help: ${help}`]),
    ...fixes.map(({ title, safe }) => `fix: ${title}${safe ? "" : " (a guess)"}`),
    ...(releases === undefined ? [] : [`releases: ${releases}`]),
  ];
  return [`${lead} ${word}${rule}: ${message}`, ...notes.map((note) => `#${" ".repeat(start.column)} ${note}`)];
}
