import { readJsonSyntax } from "./json-syntax.ts";
import type { SyntaxContext, SyntaxFinding } from "./rule.ts";

/** A file of JSON that names a frontend, on a release that does not read it. */
export function whyNoJson({ file: { text }, dialect, found }: SyntaxContext): SyntaxFinding[] {
  if (found) return [];
  const marked = text.startsWith("\ufeff") ? 1 : 0;
  const from = text.startsWith("#!", marked) ? text.indexOf("\n", marked) + 1 : marked;
  const exact = readJsonSyntax(text, from, "any-value");
  const json = exact ?? readJsonSyntax(text, from, "any-case");
  if (!json || json.value === "") return [];
  const why = !dialect.otherForms
    ? "as JSON is read only from BuildKit 0.11 on"
    : marked > 0 && !dialect.mark
      ? "as a byte order mark starts the file, which BuildKit passes over only from 0.19 on"
      : exact
        ? "as all values have to be strings up to BuildKit 0.20"
        : "as the key has to be written `syntax`";
  return [
    {
      span: json.span,
      message: `This \`syntax\` has no effect, ${why}; the daemon's own frontend reads the file.`,
      tags: ["unused"],
    },
  ];
}
