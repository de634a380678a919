import type { Document } from "../document.ts";
import { rules } from "../generated/rules.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type IgnoreComment, ignoreComments } from "./ignore-comments.ts";
import { nearestWord } from "./near-word.ts";
import { rule as unusedIgnore } from "./rules/unused-ignore.ts";

type Name = IgnoreComment["names"][number];

/** The findings without those that a comment of the file asks not to be told of; comments that ask in vain are told instead. */
export function applyIgnores(document: Document, diagnostics: Diagnostic[]): Diagnostic[] {
  const comments = ignoreComments(document);
  if (comments.length === 0) return diagnostics;
  const asked = byLine(comments);
  const used = new Set<Name>();
  const left = diagnostics.filter(({ rule, start: { line } }) => {
    const names = asked.get(line)?.get(rule) ?? [];
    for (const name of names) used.add(name);
    return names.length === 0;
  });
  const idle = comments.flatMap((comment) => {
    if (comment.names.length === 0)
      return [told(document, comment, "no rule is named here", "name the rule behind it")];
    return comment.names.filter((name) => !used.has(name)).map((name) => inVain(document, name));
  });
  return [...left, ...idle];
}

/** What is asked for each line, by rule. */
function byLine(comments: readonly IgnoreComment[]): Map<number, Map<string, Name[]>> {
  const asked = new Map<number, Map<string, Name[]>>();
  for (const { names, firstLine, lastLine } of comments) {
    const byRule = asked.get(firstLine) ?? new Map<string, Name[]>();
    for (const name of names) {
      const all = byRule.get(name.name);
      if (all) all.push(name);
      else byRule.set(name.name, [name]);
    }
    // Comments above one statement share what they ask, so each of its lines is noted once.
    for (let line = lastLine; line >= firstLine && !asked.has(line); line--) asked.set(line, byRule);
  }
  return asked;
}

function inVain(document: Document, named: Name): Diagnostic {
  const { name } = named;
  const ids = rules.map(({ id }) => id);
  if (ids.includes(name)) return told(document, named, `\`${name}\` finds nothing here`, "remove the comment");
  const near = nearestWord(name, ids);
  return told(
    document,
    named,
    `no rule for this file is called \`${name}\``,
    near ? `write \`${near}\`` : "remove the comment",
  );
}

function told(
  { positions }: Document,
  { start, end }: { start: number; end: number },
  what: string,
  help: string,
): Diagnostic {
  return {
    rule: unusedIgnore.id,
    severity: unusedIgnore.severity,
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)}, so the comment ignores nothing.`,
    help,
    tags: ["unused"],
    path: [],
    start: positions.at(start),
    end: positions.at(end),
    fixes: [],
  };
}
