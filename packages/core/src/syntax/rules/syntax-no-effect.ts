import type { Fix } from "../../check/diagnostic.ts";
import { headStart } from "../detect-syntax.ts";
import { indentEnd } from "../directive.ts";
import { isDockersFrontend } from "../image-channel.ts";
import { refusedDirective } from "../refused-directive.ts";
import { whyNoJson } from "../why-no-json.ts";
import { isMeant, wordOf } from "../meant.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";
import type { SyntaxLine } from "../scan.ts";
import { unreadBecause, type WhyUnread } from "../why-unread.ts";

export const rule: SyntaxRule = {
  id: "syntax-no-effect",
  severity: "error",
  weight: "ignored",
  check(context: SyntaxContext): SyntaxFinding[] {
    const { file, found, asked, dialect, version } = context;
    // Of two lines that stop the build together it is said once, by another rule.
    const isRefused =
      found !== undefined &&
      asked?.reference !== undefined &&
      isDockersFrontend(asked.reference) &&
      refusedDirective(file.text, dialect)?.kind === "again";
    const unread = file.scan.lines.filter(
      (line) =>
        line.between === "=" &&
        line.name.toLowerCase() === "syntax" &&
        (line.sign === "#" || (line.sign === "//" && !line.late)) &&
        !(found && found.from !== "json" && found.whole.start === line.line.start) &&
        !(isRefused && !line.late) &&
        isMeant(file.text, line, version),
    );
    const because = unreadBecause(context);
    return [
      ...replaced(context),
      ...unread.map((line) => toFinding(context, line, because(line))),
      ...whyNoJson(context),
    ];
  },
};

/** What a build argument replaces. */
function replaced({ asked, found }: SyntaxContext): SyntaxFinding[] {
  if (asked?.from !== "build-arg" || !found || asked.image === found.image) return [];
  const message = `\`BUILDKIT_SYNTAX\` replaces this: \`${asked.image}\` reads the file.`;
  return [{ span: found.span, severity: "info", message }];
}

function toFinding(context: SyntaxContext, line: SyntaxLine, why: WhyUnread): SyntaxFinding {
  const { file, found } = context;
  const { text, positions } = file;
  const { sign } = line;
  const effect = found
    ? `\`${found.image}\` of line ${positions.at(found.span.start).line} reads the file`
    : "the daemon's own frontend reads the file";
  const isSame = found?.image === wordOf(text, line);
  const movable = !found && why.movable;
  return {
    span: { start: indentEnd(text, line.line), end: line.line.end },
    ...(found ? { severity: isSame ? "info" : "warning" } : line.late && { severity: "warning" }),
    message: `This \`${sign} syntax=\` line has no effect, ${why.as}; ${effect}.`,
    tags: ["unused"],
    ...(movable
      ? { help: "move it to the top of the file", fixes: [moveUp(context, line)] }
      : helpFor(context, line, why)),
    ...(why.line && { related: [{ message: "stands in the way", span: why.line }] }),
  };
}

function helpFor(
  { found, file: { text }, dialect }: SyntaxContext,
  { late }: SyntaxLine,
  why: WhyUnread,
): Partial<SyntaxFinding> {
  if (found) return { help: late ? "remove it" : "remove one of the two" };
  if (!text.startsWith("\ufeff") || dialect.mark) return why.line ? { help: "move it to the top of the file" } : {};
  const title = "remove the byte order mark";
  return { help: title, fixes: [{ title, edits: [{ start: 0, end: 1, text: "" }], safe: true }] };
}

/** Puts a line where it is read: as the first, or the second after `#!`. */
function moveUp({ file: { text }, dialect }: SyntaxContext, { line, late }: SyntaxLine): Fix {
  const start = headStart(text, dialect);
  const content = indentEnd(text, line);
  const title = "move it to the top of the file";
  const safe = !late;
  if (line.start === start) return { title, edits: [{ start, end: content, text: "" }], safe };
  const newline = text.slice(line.end, line.next) || "\n";
  const top = { start, end: start, text: text.slice(content, line.end) + newline };
  return { title, edits: [top, { start: line.start, end: line.next, text: "" }], safe };
}

export const page: SyntaxRulePage = {
  summary: "A `# syntax=` line stands where it is not read.",
  text: `BuildKit reads directives from the first line on and stops at the first line that is none: a comment, an empty line or an instruction ends them, and a \`# syntax=\` line below is a comment like any other. Blanks before the \`#\` do the same. Nothing is said about it; the frontend inside the daemon reads the file, and what the named one would have brought fails or is missing.

Only \`syntax\`, \`escape\` and, from 0.14 on, \`check\` are directives. Up to 0.10 any \`# name=value\` was one and the last \`syntax\` counted; \`//\` lines, JSON and a line \`#!\` before all of them came with 0.11, and a byte order mark has been passed over since 0.19.`,
  ignoreWhen: "the line is kept as a note for readers.",
  bad: `# The image of the web server

# syntax=docker/dockerfile:1
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1
# The image of the web server
FROM alpine
`,
};
