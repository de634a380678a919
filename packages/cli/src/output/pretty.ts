import type { Diagnostic, Severity } from "@buildkit-config/core";
import { styleText } from "node:util";
import type { CheckedFile } from "./checked-file.ts";
import { frame, type Mark } from "./frame.ts";
import { printable } from "./printable.ts";
import { summary } from "./summary.ts";
import { paragraph } from "./wrap.ts";
import { hasColours, print } from "./print.ts";

/** Above this, findings in a file are told in one line each. */
const inFull = 20;
/** And above this, only counted. */
const inShort = 1000;

const coloured = hasColours();

const paint: Record<Severity, (text: string) => string> = {
  error: (text) => style("red", text),
  warning: (text) => style("yellow", text),
  info: (text) => style("blue", text),
};

function dim(text: string): string {
  return style("dim", text);
}

function style(format: "red" | "yellow" | "blue" | "dim", text: string): string {
  return coloured ? styleText(format, text, { validateStream: false }) : text;
}

/** Prints the findings for people. Infos stay out unless asked for. */
export function printPretty(checked: readonly CheckedFile[], verbose: boolean): void {
  const shown = checked.map((entry) => ({
    ...entry,
    diagnostics: entry.diagnostics.filter(({ severity }) => verbose || severity !== "info"),
  }));
  const blocks = shown.flatMap(({ file, text, diagnostics }) => [
    ...diagnostics.slice(0, inFull).map((diagnostic) => block(printable(file), text, diagnostic)),
    ...shortList(printable(file), diagnostics.slice(inFull)),
  ]);
  print(`${[...blocks, summary(shown)].join("\n\n")}\n`);
}

function heading(file: string, { start, severity, rule, releases }: Diagnostic): string {
  const place = `${file}:${start.line}:${start.column}`;
  return `${place} ${paint[severity](severity)} ${rule}${releases ? dim(` (${releases})`) : ""}`;
}

/** One finding: where, what, the line with marks below it, and what to write. */
export function block(file: string, text: string, diagnostic: Diagnostic): string {
  const { start, end, message, help, related = [] } = diagnostic;
  const marks: Mark[] = [{ start, end, sign: "^" }];
  for (const second of related)
    marks.push({ start: second.start, end: second.end, sign: "-", note: `note: ${second.message}` });
  const lines = [heading(file, diagnostic), paragraph(printable(message)), ...frame(text, marks).map(dim)];
  if (help !== undefined) lines.push(helpLine(printable(help), diagnostic));
  return lines.join("\n");
}

/** What to write; at the end of the line, whether the command does it. */
function helpLine(help: string, { fixes }: Diagnostic): string {
  const text = paragraph(`help: ${help}`);
  if (fixes.length === 0) return text;
  const sign = fixes.some(({ safe }) => safe) ? "[fixable]" : "[fixable with --unsafe]";
  const last = text.length - (text.lastIndexOf("\n") + 1);
  return last + 1 + sign.length <= 80
    ? `${text}${dim(sign.padStart(80 - last))}`
    : `${text}\n${dim(sign.padStart(80))}`;
}

function shortList(file: string, diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return [];
  const rest = diagnostics.length - inShort;
  const more = rest > 0 ? `\n... and ${rest} more in ${file}; --format json has them all` : "";
  return [
    diagnostics
      .slice(0, inShort)
      .map((diagnostic) => `${heading(file, diagnostic)}: ${printable(diagnostic.message)}`)
      .join("\n") + more,
  ];
}
