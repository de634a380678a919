import { heldAt } from "../../load/held-at.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { isIdle, workerAt } from "../view/workers.ts";

const key = "max-parallelism";

export const rule: Rule = {
  id: "parallelism-no-limit",
  severity: "info",
  weight: "advice",
  looksAt: [ociConfig, containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const limit = heldAt(set.struct, key);
    if (typeof limit !== "bigint" || limit > 0n) return undefined;
    const bound = set.key(key);
    const name = bound && workerAt(set);
    if (!name || isIdle(name, context)) return undefined;
    return [
      {
        span: bound.value,
        path: bound.path,
        message: `\`${limit}\` means that any number of steps may run at once.`,
        help: "write 1 to run one step after the other",
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A limit of steps that is 0 or negative limits nothing.",
  text: `\`max-parallelism\` counts from 1. With 0, which is the default, and with every negative number the daemon sets up no limit at all: it does not stop, and it does not run steps one by one. It accepts such a number without a word.`,
  ignoreWhen: "no limit is what is meant.",
  bad: `[worker.oci]
max-parallelism = 0
`,
  good: `[worker.oci]
max-parallelism = 1
`,
};
