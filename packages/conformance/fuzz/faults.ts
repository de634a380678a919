import { check } from "../../core/src/check/check.ts";
import type { Diagnostic, Position } from "../../core/src/check/diagnostic.ts";
import { read } from "../../core/src/document.ts";
import { load } from "../../core/src/load-config.ts";
import { resolveTarget } from "../../core/src/target.ts";
import { inputOf } from "../loader/question.ts";
import type { Case } from "./cases.ts";

/** What must not happen, whatever a document holds; nothing when all is well. */
export function faultOf({ question, target }: Pick<Case, "question" | "target">): string | undefined {
  try {
    const document = read(inputOf(question), { buildkit: target });
    const loaded = load(document);
    const diagnostics = check(document);
    return (
      diagnostics.map((diagnostic) => misplaced(diagnostic, document.text)).find(Boolean) ??
      (loaded.ok ? loaded.ignored.map((span) => misplacedSpan(span, document.text)).find(Boolean) : undefined) ??
      contradiction(loaded.ok ? undefined : loaded.error.rule, diagnostics, target)
    );
  } catch (error) {
    return `throws ${String(error).slice(0, 200)}`;
  }
}

interface Placed {
  start: Position;
  end: Position;
}

function misplaced({ rule, start, end, related = [], fixes }: Diagnostic, text: string): string | undefined {
  const wrong = [{ start, end }, ...related].map((span) => misplacedSpan(span, text)).find(Boolean);
  if (wrong !== undefined) return `${rule}: ${wrong}`;
  for (const { edits } of fixes) {
    const inOrder = edits.toSorted((a, b) => a.start - b.start);
    let at = 0;
    for (const edit of inOrder) {
      if (edit.start < at || edit.end < edit.start || edit.end > text.length) return `${rule}: an edit lies wrongly`;
      at = edit.end;
    }
  }
  return undefined;
}

function misplacedSpan({ start, end }: Placed, text: string): string | undefined {
  if (start.offset > end.offset) return "it ends before it starts";
  const isInside = start.offset >= 0 && end.offset <= text.length;
  const hasLine = [start, end].every(({ line, column, offset }) => line >= 1 && column >= 1 && column <= offset + 1);
  return isInside && hasLine ? undefined : "it lies outside the text";
}

const refusing = new Set(["does-not-load", "loader-panic"]);

/** Where `load` and `check` do not agree about what the newest release of the target does. */
function contradiction(refused: string | undefined, diagnostics: Diagnostic[], target: string): string | undefined {
  const resolved = resolveTarget(target);
  if (!resolved.ok) return diagnostics.some(({ rule }) => rule === refused) ? undefined : "the release is not told";
  const told = diagnostics
    .filter(
      ({ rule, releases }) =>
        refusing.has(rule) && (releases?.split(/, |\.\./).at(-1) ?? resolved.line) === resolved.line,
    )
    .map(({ rule }) => rule);
  if (refused === undefined) return told.length > 0 ? `check tells ${told[0]} of what load takes` : undefined;
  return told.includes(refused) ? undefined : `check does not tell the ${refused} of load`;
}
