import { shortDuration } from "../view/short-duration.ts";
import type { Bound } from "../../load/bound.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { keyOf } from "../../load/set-table.ts";
import { misreadSeconds } from "../view/bare-seconds.ts";
import { eachCounting, type GcWorker, hasSize, pathTo, spanOf } from "../view/gc.ts";
import { hasDeadFilter, typesOfPolicy } from "../view/gc-filters.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-no-ceiling",
  severity: "warning",
  weight: "advice",
  part: "worker",
  check: (context) =>
    eachCounting(context, ({ worker, policy }) => (policy?.index === 0 ? judge(worker, context) : [])),
};

function judge({ policies, sizes }: GcWorker, context: RuleContext): Finding[] {
  const { version, loading } = context;
  // Policies may be gone because their header is spelled anew, which is told there.
  if (loading.session.respelled.length > 0) return [];
  // That the limits of the worker do not count is told of them. A policy for everything, whatever its age, is what is missed.
  if (hasSize(sizes) || policies.some(({ filters, keepDuration }) => !filters && keepDuration <= 0n)) return [];
  const [first] = policies;
  if (!first || policies.some((policy) => hasDeadFilter(policy, version) || hasMisread(policy, context))) return [];
  const reaching = policies.filter((policy) => typesOfPolicy(policy, version).has("regular"));
  const place = { span: spanOf(first, context), path: pathTo(first).slice(0, -1) };
  if (reaching.length === 0) {
    const message =
      "No policy deletes `regular` records, which are what build steps leave; they pile up until the disk is full.";
    return [{ ...place, message, help: "end with a policy that has a size and no filters" }];
  }
  if (reaching.some((policy) => policy.keepDuration <= 0n)) return [];
  const shortest = reaching.reduce((a, b) => (b.keepDuration < a.keepDuration ? b : a));
  // What the ages are meant to be is told of them.
  if (reaching.some(({ struct }) => isMisreadTime(keyOf(struct, "keepDuration"), context))) return [];
  const age = shortDuration(shortest.keepDuration);
  const message = `What was used within ${age} always stays, however large it is; no policy limits the size of the cache by itself.`;
  return [
    {
      ...place,
      message,
      severity: "info",
      help: "end with a policy that has a size, and neither `keepDuration` nor filters",
    },
  ];
}

function isMisreadTime(bound: Bound | undefined, { document }: RuleContext): boolean {
  return bound !== undefined && misreadSeconds(bound, document, false) !== undefined;
}

export const page: RulePage = {
  summary: "No policy of garbage collection limits the size of the whole cache.",
  text: `The policies of a file replace the built-in ones, so a ceiling is there only if one of them is it. A policy deletes nothing but what its filters match, and nothing that was used within its \`keepDuration\`, however small its size is. Sizes count the whole cache even in a policy with filters, but such a policy can only delete what matches.

Where no policy reaches the results of build steps, of the type \`regular\`, the disk fills up. Where each has a \`keepDuration\`, with a size or without, busy days can take any amount of disk; the rule tells that as information.`,
  ignoreWhen: "something else prunes the cache, such as a job with `buildctl prune`.",
  bad: `[[worker.oci.gcpolicy]]
filters = ["type==source.local", "type==exec.cachemount"]
keepDuration = "48h"
maxUsedSpace = "10GB"
`,
  good: `[[worker.oci.gcpolicy]]
filters = ["type==source.local", "type==exec.cachemount"]
keepDuration = "48h"
maxUsedSpace = "10GB"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
};
