import type { Version } from "../../core/src/records/release.ts";
import { ask } from "./ask.ts";
import { difference, type Load } from "./difference.ts";
import type { Found } from "./found.ts";
import { textOf } from "./question.ts";
import { shrink } from "./shrink.ts";

const width = 230;

/** Writes differences down by category, the commonest first, with as many short examples as `rows` leaves room for. */
export function report(read: Load, line: Version, found: readonly Found[], rows: number): string[] {
  const groups = [...Map.groupBy(found, ({ category }) => category)].toSorted((a, b) => b[1].length - a[1].length);
  const each = Math.max(1, Math.min(4, Math.floor(rows / Math.max(1, groups.length)) - 1));
  const shown = groups.slice(0, Math.floor(rows / (each + 1)));
  return shown.flatMap(([category, members]) =>
    [`${members.length} × ${category}`].concat(
      examples(read, line, members, each).map((row) => `    ${row}`.slice(0, width)),
    ),
  );
}

/** The shortest documents of a category, each shortened as far as it still differs in the same way. */
function examples(read: Load, line: Version, members: readonly Found[], count: number): string[] {
  const byLength = members.toSorted((a, b) => sizeOf(a) - sizeOf(b)).slice(0, count);
  const rows = byLength.map((member) => {
    const question = shrink(read, line, member.question, member.category);
    const [outcome] = ask(line, [question]).outcomes;
    const detail = outcome && difference(read, line, question, outcome)?.detail;
    return `${"toml" in question ? "" : "bytes "}${JSON.stringify(textOf(question))}  ${detail}`;
  });
  return [...new Set(rows)].slice(0, count);
}

const sizeOf = ({ question }: Found): number => textOf(question).length;
