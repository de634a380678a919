import { type Explanation, guides, symptomUrl, SITE, type ToldError } from "@buildkit-config/core";
import { indent } from "./explain-rule.ts";
import { paragraph } from "./wrap.ts";

/** A symptom for a terminal: what it most often comes from, what helps, and how to tell it from other causes. */
export function explainSymptom({ symptom, errors }: Extract<Explanation, { kind: "symptom" }>): string {
  const { slug, title, cause, fix, write, apart, keys = [], rules = [], guides: about = [] } = symptom;
  const parts = [paragraph(`"${title}"`, 0), paragraph(`Most likely: ${cause}`, 0), paragraph(fix, 0)];
  if (write) parts.push(indent(write.code));
  parts.push("Tell it apart:");
  for (const { run, look, cause: other } of apart) {
    parts.push([indent(run), paragraph(`You see: ${look}`), paragraph(`Then: ${other}`)].join("\n"));
  }
  const more = errors.filter(({ text }) => !symptom.lines.some((line) => line.includes(text) || text.includes(line)));
  if (more.length > 0) parts.push(`In the same text:\n\n${explainErrors(more)}`);
  const names = [...keys, ...rules];
  if (names.length > 0) parts.push(paragraph(`See also: ${names.join(", ")}`, 0));
  const pages = guides.filter(({ id }) => about.includes(id)).map(({ at }) => `${SITE}/${at}`);
  return [...parts, [symptomUrl(slug), ...pages].join("\n")].join("\n\n");
}

/** Error lines for a terminal, each with its cause and with what to ask for next. */
export function explainErrors(found: readonly ToldError[]): string {
  return found
    .map(({ path, text: line, cause }) =>
      [`"${line}"`, paragraph(cause), `  See: buildkit-config explain ${path}`].join("\n"),
    )
    .join("\n\n");
}
