import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { typesAtOnce, writeFilters } from "../view/filter-fix.ts";
import { eachFilter, pathTo, type WrittenFilter } from "../view/gc-filters.ts";
import { reachOf } from "../view/gc-match.ts";

export const rule: Rule = {
  id: "gc-comma-filter",
  severity: "error",
  weight: "ignored",
  part: "worker",
  check: (context) => eachFilter(context, judge),
};

function judge(filter: WrittenFilter, { version }: RuleContext): Finding | undefined {
  const { item, selectors, types } = filter;
  if (types.length > 0 || selectors.length < 2) return undefined;
  // What is wrong with one condition alone is told of it.
  const isOne = selectors.some((selector) => {
    const reach = reachOf(selector, version);
    return typeof reach === "object" && !("types" in reach);
  });
  if (isOne) return undefined;
  const field = selectors.findLast(({ operator }) => operator === "==")?.field ?? "type";
  const wanted = typesAtOnce(selectors)?.map((type) => `type==${type}`);
  const fix = wanted && writeFilters(item, wanted, version);
  return {
    span: item,
    path: pathTo(filter),
    message: `A comma means "and", and no record has two values of \`${field}\`, so this filter matches nothing.`,
    help: fix ? undefined : "write each condition as a filter of its own",
    tags: ["unused"],
    fix,
  };
}

export const page: RulePage = {
  summary: "A filter asks for two types at once, so it matches nothing.",
  text: `A record has to meet all conditions of a filter, which commas separate, but only one filter of the list. \`"type==source.local,type==exec.cachemount"\` therefore asks for records of two types at once, of which there are none, and the policy never deletes anything. BuildKit's own first policy had this fault up to 0.30.

A comma between conditions that can hold together, as in \`"type==regular,shared"\`, is right.`,
  bad: `[[worker.oci.gcpolicy]]
filters = ["type==source.local,type==exec.cachemount"]
keepDuration = "48h"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
  good: `[[worker.oci.gcpolicy]]
filters = ["type==source.local", "type==exec.cachemount"]
keepDuration = "48h"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
};
