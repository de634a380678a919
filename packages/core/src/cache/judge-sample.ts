import type { Diagnostic, Fix, Position } from "../check/diagnostic.ts";
import { Positions } from "../positions.ts";
import { parseCache } from "./parse-cache.ts";
import type { ParseCacheOptions } from "./parse-options.ts";

/**
 * Judges lines such as `--cache-to type=inline`, those of one flag together as one build would have them; places are those in
 * the whole text. What no line of a flag is, is passed over.
 */
export function judgeCacheSample(text: string, options: Omit<ParseCacheOptions, "direction">): Diagnostic[] {
  const positions = new Positions(text);
  return (["cache-to", "cache-from"] as const).flatMap((direction) => {
    const lines = [...text.matchAll(new RegExp(`^--${direction} (.*)$`, "gm"))];
    const values = lines.map(([, value = ""]) => value);
    const starts = lines.map(({ index }) => index + direction.length + 3);
    const { diagnostics } = parseCache(values, { ...options, direction });
    return diagnostics.map((diagnostic) => moved(diagnostic, starts[diagnostic.path[0] as number] ?? 0, positions));
  });
}

/** A finding about one of several values, as one in the text that holds it. */
function moved(diagnostic: Diagnostic, by: number, positions: Positions): Diagnostic {
  const at = ({ offset }: Position): Position => positions.at(offset + by);
  const { rule, severity, message, help, releases, path, start, end } = diagnostic;
  const fixes = diagnostic.fixes.map(({ title, safe, edits }): Fix => {
    const there = edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, text: edit.text }));
    return { title, safe, edits: there };
  });
  const result: Diagnostic = { rule, severity, message, path: path.slice(1), start: at(start), end: at(end), fixes };
  if (help !== undefined) result.help = help;
  if (releases !== undefined) result.releases = releases;
  if (diagnostic.related) {
    result.related = diagnostic.related.map((each) => ({
      message: each.message,
      start: at(each.start),
      end: at(each.end),
    }));
  }
  return result;
}
