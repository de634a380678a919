import type { Diagnostic } from "../check/diagnostic.ts";
import { Positions } from "../positions.ts";
import { parseCache, type ParseCacheOptions } from "./parse-cache.ts";

/**
 * Judges lines such as `--cache-to type=inline`, those of one flag together as one build would have them; places are those in
 * the whole text. What no line of a flag is, is passed over.
 */
export function judgeCacheSample(text: string, options: Omit<ParseCacheOptions, "direction">): Diagnostic[] {
  const positions = new Positions(text);
  return (["cache-to", "cache-from"] as const).flatMap((direction) => {
    const lines = [...text.matchAll(new RegExp(`^--${direction} (.*)$`, "gm"))];
    const starts = lines.map(({ index }) => index + direction.length + 3);
    const { diagnostics } = parseCache(
      lines.map(([, value = ""]) => value),
      { ...options, direction },
    );
    return diagnostics.map(({ effect: _, ...diagnostic }) => {
      const [index = 0, ...path] = diagnostic.path;
      const move = ({ offset }: { offset: number }) => positions.at((starts[index as number] ?? 0) + offset);
      const related = diagnostic.related?.map((each) => ({ ...each, start: move(each.start), end: move(each.end) }));
      const fixes = diagnostic.fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => {
          const from = starts[index as number] ?? 0;
          return { ...edit, start: edit.start + from, end: edit.end + from };
        }),
      }));
      const moved: Diagnostic = {
        ...diagnostic,
        path,
        fixes,
        start: move(diagnostic.start),
        end: move(diagnostic.end),
      };
      return related ? { ...moved, related } : moved;
    });
  });
}
