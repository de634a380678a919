import { escapeHidden } from "./printable.ts";

/** A value as JSON for programs: what a terminal would act on is escaped, and integers that JavaScript does not hold exactly are text. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part), 2);
  return `${escapeHidden(text)}\n`;
}
