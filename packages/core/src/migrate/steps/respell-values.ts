import { tablesOf } from "../../load/set-table.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { type ConfigValue, toConfig } from "../../load/config.ts";
import type { Kind } from "../../records/record.ts";
import { isSince } from "../../records/release.ts";
import type { Span, Value } from "../../toml/node.ts";
import { isSame, spellValue, valueAt } from "../spell-value.ts";
import type { MigrationStep } from "../step.ts";

/**
 * Sizes and durations with a unit came with 0.12, and 0.28 reads fewer spellings of numbers and texts than releases before it. What
 * the new release refuses or reads otherwise is written as both read it, where there is a way.
 */
export const respellValues: MigrationStep = ({ document, from, to }) => {
  const [old, now] = [document.loading(from), document.loading(to)];
  const [held, holds] = [toConfig(old.config), toConfig(now.config)];
  const refused = now.session.refusals.map(({ start }) => start).toSorted((a, b) => a - b);
  const edits = tablesOf(old.session.bound).flatMap(({ path, keys }) =>
    [...keys].flatMap(([name, { value, field, key }]) => {
      const was = valueAt(held, [...path, name]);
      if (was === undefined || !isSince(to, field.since)) return [];
      const isLost = !isSame(was, valueAt(holds, [...path, name]));
      const parts: Part[] =
        value.kind === "array" && Array.isArray(was)
          ? value.items.map((item, index): Part => [item, was[index], "string"])
          : [[value, was, field.kind]];
      return parts.flatMap(([node, own, kind]) => {
        // An element that is told apart from its list is never lost alone.
        const isWrong = liesIn(refused, node) || (isLost && node === value);
        const text = isWrong && own !== undefined ? spellValue(own, kind, to) : undefined;
        if (text === undefined || text === document.text.slice(node.start, node.end)) return [];
        return [{ start: node.start, end: node.end, text, name: key.name }];
      });
    }),
  );
  if (edits.length === 0) return undefined;
  return {
    text: applyEdits(document.text, edits),
    done: edits.map(({ name, text }) => `\`${name}\` becomes \`${text}\``),
  };
};

/** A value of the file, what it is held as, and of which kind that is. */
type Part = [node: Value, held: ConfigValue | undefined, kind: Kind];

/** Whether one of the offsets, in order, lies in a span. */
function liesIn(offsets: readonly number[], { start, end }: Span): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && (offsets[low] as number) < end;
}
