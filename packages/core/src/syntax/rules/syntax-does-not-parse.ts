import { isDockersFrontend } from "../image-channel.ts";
import { refusedDirective } from "../refused-directive.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";

export const rule: SyntaxRule = {
  id: "syntax-does-not-parse",
  severity: "error",
  weight: "not-loading",
  check(context: SyntaxContext): SyntaxFinding[] {
    const { asked, found } = context;
    // Other frontends have rules of their own.
    if (asked && asked.channel !== "builtin" && !(asked.reference && isDockersFrontend(asked.reference))) return [];
    if (found && found.from !== "comment") return asked?.from === found.from ? otherForm(context) : [];
    return directives(context);
  },
};

function otherForm({ file: { text }, found, asked }: SyntaxContext): SyntaxFinding[] {
  if (!found || !asked?.reference) return [];
  const { repository } = asked.reference;
  if (found.from === "json") {
    const message = `This file is JSON, which \`${repository}\` does not read; the build stops.`;
    return [{ span: found.span, message, help: "name the frontend that reads this file" }];
  }
  const { start } = found.whole;
  const message = `To \`${repository}\` a line that starts with \`//\` is an unknown instruction; the build stops.`;
  const slashes = { start, end: start + 2 };
  const fixes = [{ title: "write # in place of //", edits: [{ ...slashes, text: "#" }], safe: text.startsWith("//") }];
  return [{ span: slashes, message, help: "write # in place of //", fixes }];
}

function directives({ file: { text }, dialect, asked }: SyntaxContext): SyntaxFinding[] {
  const names = asked && asked.channel !== "builtin" ? namesOf(asked.reference?.tag) : dialect.names;
  const refused = refusedDirective(text, { ...dialect, ...(names && { names }) });
  if (!refused) return [];
  const { directive } = refused;
  const { line, name, value } = directive;
  const written = text.slice(value.start, value.end);
  if (refused.kind === "escape") {
    const message = `\`${written}\` is no escape character; the frontend refuses the file and the build stops.`;
    return [{ span: value, message, help: "write ` or \\, or remove the line" }];
  }
  const { first } = refused;
  const isSame = text.slice(first.value.start, first.value.end) === written;
  return [
    {
      span: { start: line.start, end: line.end },
      message: `A second \`# ${name}=\` line; the frontend refuses the file and the build stops.`,
      help: "remove one of the two",
      related: [{ message: "the first one", span: { start: first.line.start, end: first.line.end } }],
      fixes: [{ title: "remove it", edits: [{ start: line.start, end: line.next, text: "" }], safe: isSame }],
    },
  ];
}

/** The directives that an image of Docker's frontend knows; `check` came with 1.8. */
function namesOf(tag: string | undefined): readonly string[] {
  return /^(?:experimental|1\.[0-7](?:\D|$))/.test(tag ?? "") ? ["syntax", "escape"] : ["syntax", "escape", "check"];
}

export const page: SyntaxRulePage = {
  summary: "The Dockerfile frontend refuses the directives, so the build stops.",
  text: `The lines \`# syntax=\`, \`# escape=\` and \`# check=\` at the head of a Dockerfile are read twice: once by the daemon, which looks for a frontend image, and once by that frontend, which reads the file. The second is stricter. Each directive may stand there once (\`only one syntax parser directive can be used\`), and \`escape\` takes a backslash or a backtick alone.

The forms \`// syntax=\` and \`{ "syntax": ... }\` are for files in other languages: Docker's own frontend takes \`//\` for an unknown instruction and reads no JSON.`,
  bad: `# syntax=docker/dockerfile:1
# syntax=docker/dockerfile:1.7-labs
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1.7-labs
# escape=\`
FROM alpine
`,
};
