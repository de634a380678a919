import { replace } from "../edits/replace.ts";
import type { Span } from "../../toml/node.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { tinySize } from "../view/bare-size.ts";
import { bytesOf } from "../../effective/space.ts";
import { type CountingTable, eachCounting, type Size } from "../view/gc.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-reserved-above-max",
  severity: "error",
  weight: "dead",
  part: "worker",
  check: (context) => eachCounting(context, judge),
};

function judge({ table }: CountingTable, context: RuleContext): Finding[] | undefined {
  const { reservedSpace, maxUsedSpace } = table.sizes;
  if (!reservedSpace || !maxUsedSpace || !isAbove(reservedSpace, maxUsedSpace, context)) return undefined;
  return hasMisread(table, context) ? undefined : [tell(reservedSpace, maxUsedSpace, context)];
}

function isAbove(a: Size, b: Size, { around, version }: RuleContext): boolean {
  if (a.bytes === 0n && b.bytes === 0n) return a.percent > b.percent;
  const disk = around.disk === undefined ? undefined : BigInt(Math.trunc(around.disk));
  const [left, right] = [bytesOf(a, disk, version), bytesOf(b, disk, version)];
  return left !== undefined && right !== undefined && left > right;
}

function tell({ bound: reserved }: Size, { bound: max }: Size, { document }: RuleContext): Finding {
  const text = ({ start, end }: Span): string => document.text.slice(start, end);
  const [low, high] = [max.value, reserved.value];
  const finding: Finding = {
    span: low,
    path: max.path,
    message: `\`${max.name}\` has no effect, because \`${reserved.name}\` is larger, and that much is always kept.`,
    help: `write a \`${max.name}\` above \`${reserved.name}\``,
    tags: ["unused"],
    related: [{ message: "is kept in any case", span: high }],
  };
  // So small a size is no reserve that anybody meant.
  if (tinySize(max, document) !== undefined) return finding;
  const { edits } = replace(high, text(low), false);
  const swap = replace(low, text(high), false, "swap the two sizes");
  return { ...finding, fix: { ...swap, edits: [...swap.edits, ...edits] } };
}

export const page: RulePage = {
  summary: "More cache is reserved than may be used, so the ceiling has no effect.",
  text: `\`reservedSpace\` is applied last: garbage collection works out how much may stay from \`maxUsedSpace\` and \`minFreeSpace\`, and then never keeps less than what is reserved. Where that is the larger one, it is the ceiling. In a policy, \`keepBytes\` is read as \`reservedSpace\`.

Bytes are compared with bytes and percentages with percentages; one with the other only where the size of the disk is given.`,
  bad: `[worker.oci]
reservedSpace = "50GB"
maxUsedSpace = "20GB"
`,
  good: `[worker.oci]
reservedSpace = "20GB"
maxUsedSpace = "50GB"
`,
};
