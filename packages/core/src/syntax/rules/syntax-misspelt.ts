import { indentEnd } from "../directive.ts";
import { isMeant, wordOf } from "../meant.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";
import type { SyntaxLine } from "../scan.ts";

export const rule: SyntaxRule = {
  id: "syntax-misspelt",
  severity: "warning",
  weight: "meaning",
  check(context: SyntaxContext): SyntaxFinding[] {
    const { file, found, version } = context;
    if (found) return [];
    return file.scan.lines
      .filter((line) => !line.late && isMisspelt(line) && isMeant(file.text, line, version))
      .map((line) => toFinding(context, line));
  },
};

function isMisspelt({ sign, name, between }: SyntaxLine): boolean {
  return (sign !== "#" && sign !== "//") || between !== "=" || name.toLowerCase() !== "syntax";
}

function toFinding({ file: { text } }: SyntaxContext, line: SyntaxLine): SyntaxFinding {
  const span = { start: indentEnd(text, line.line), end: line.line.end };
  const right = `# syntax=${wordOf(text, line)}`;
  const what =
    line.sign === ""
      ? "Without `#` this is an unknown instruction, and the build stops"
      : "This is a comment, not a `# syntax=` line; the daemon's own frontend reads the file";
  const title = `write ${right}`;
  const severity = line.sign === "" ? "error" : "warning";
  return {
    span,
    severity,
    message: `${what}.`,
    help: title,
    fixes: [{ title, edits: [{ ...span, text: right }], safe: true }],
  };
}

export const page: SyntaxRulePage = {
  summary: "A line looks like `# syntax=` and is a plain comment.",
  text: `A directive is one \`#\`, the name and an equals sign. With another letter, a colon, a second \`#\` or no sign at all it is a comment, and as a comment it also ends the directives: nothing below it is read as one. The build goes on with the frontend inside the daemon, so the difference shows only where a feature is missing.`,
  ignoreWhen: "the comment is about something else.",
  bad: `# sytnax=docker/dockerfile:1
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1
FROM alpine
`,
};
