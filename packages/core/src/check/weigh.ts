import type { Diagnostic, Severity } from "./diagnostic.ts";

/** How much the findings of a rule count, by its id: another severity than its own, or `off`. */
export type RuleWeights = Readonly<Record<string, Severity | "off">>;

/** The findings with the severities that the caller wants. */
export function weigh(diagnostics: Diagnostic[], asked: RuleWeights | undefined): Diagnostic[] {
  if (!asked) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const severity = Object.hasOwn(asked, diagnostic.rule) ? asked[diagnostic.rule] : undefined;
    if (severity === "off") return [];
    return [severity ? { ...diagnostic, severity } : diagnostic];
  });
}
