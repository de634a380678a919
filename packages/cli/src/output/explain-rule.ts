import { type Explanation, ruleUrl } from "@buildkit-config/core";
import { table } from "./table.ts";
import { paragraph } from "./wrap.ts";

/** A rule for a terminal: what it finds, why it matters, and both samples. */
export function explainRule({ id, severity, page }: Extract<Explanation, { kind: "rule" }>): string {
  const parts = [
    `${id}   ${severity}`,
    paragraph(page.summary, 0),
    ...page.text.split("\n\n").map((text) => paragraph(text, 0)),
    `Instead of\n${indent(page.bad)}`,
    `write\n${indent(page.good)}`,
  ];
  if (page.symptoms) parts.push(`What people see:\n${table(page.symptoms.map(({ text, cause }) => [text, cause]))}`);
  if (page.ignoreWhen) parts.push(paragraph(`It is right to ignore it when ${page.ignoreWhen}`, 0));
  return [...parts, ruleUrl(id)].join("\n\n");
}

/** A sample with four blanks before each line. */
export function indent(sample: string): string {
  return sample.trimEnd().replaceAll(/^(?=.)/gm, "    ");
}
