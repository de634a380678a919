import type { Document } from "../document.ts";
import type { Statement } from "../toml/node.ts";
import type { Span } from "../toml/node.ts";

/** `# buildkit-config-ignore RULE`: what it names and the lines that it is for. */
export interface IgnoreComment extends Span {
  names: readonly (Span & { name: string })[];
  firstLine: number;
  lastLine: number;
}

const sign = /^#\s*buildkit-config-ignore(?![\w-])/;

/**
 * The comments that ask not to be told of a finding. Behind a statement, one is for its own line; on a line of its own, for
 * the statement that comes next. Rules are parted by blanks or commas; what follows `--` is a reason, for people.
 */
export function ignoreComments(document: Document): IgnoreComment[] {
  // Hardly any file has one, and there may be thousands of comments.
  if (!document.text.includes("buildkit-config-ignore")) return [];
  const { text, reading, positions } = document;
  let next = 0;
  return reading.comments.flatMap(({ start, end }): IgnoreComment[] => {
    const comment = text.slice(start, end);
    const head = sign.exec(comment)?.[0];
    if (head === undefined) return [];
    while (next < reading.statements.length && (reading.statements[next] as Statement).start < start) next++;
    const names = [...(comment.slice(head.length).split(" -- ")[0] as string).matchAll(/[^\s,]+/g)].map((match) => {
      const from = start + head.length + match.index;
      return { name: match[0], start: from, end: from + match[0].length };
    });
    const line = positions.at(start).line;
    const alone = text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
    const following = alone ? reading.statements[next] : undefined;
    const firstLine = following ? positions.at(following.start).line : line;
    const lastLine = following ? positions.at(following.end).line : line;
    return [{ start, end, names, firstLine, lastLine }];
  });
}
