import { related } from "../related.ts";
import { heldAt } from "../../load/held-at.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import type { Span } from "../../toml/node.ts";
import { policiesOpened } from "../view/gc.ts";
import { isEnabled, misplacedLimit, workerAt } from "../view/workers.ts";

export const rule: Rule = {
  id: "worker-disabled",
  severity: "info",
  weight: "dead",
  looksAt: [ociConfig, containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const name = workerAt(set);
    if (!name || isEnabled(name, context) !== false) return undefined;
    const enabled = set.key("enabled");
    const isOpened = heldAt(set.struct, "gcpolicy") !== undefined && !set.key("gcpolicy");
    if (!enabled || (set.isOnly(enabled) && !isOpened)) return undefined;
    // A limit of steps that is missed elsewhere has a finding of its own.
    const limit = misplacedLimit(name, set, context);
    const dead: Dead[] = [...set.keys.values()].filter((bound) => bound !== enabled && bound !== limit);
    const [policy] = isOpened ? policiesOpened(name, context) : [];
    if (policy) dead.push({ name: "gcpolicy", key: policy });
    if (dead.length === 0) return undefined;
    const [first] = dead;
    const what = dead.length === 1 ? `\`${first?.name}\` has` : `${dead.length} other keys of its table have`;
    return [
      {
        span: enabled.value,
        path: enabled.path,
        message: `The ${name} worker is not used, so ${what} no effect.`,
        help: `remove ${dead.length === 1 ? "it" : "them"}, or write \`true\``,
        related: related(dead, "has no effect"),
      },
    ];
  },
};

interface Dead {
  name: string;
  key: Span;
}

export const page: RulePage = {
  summary: "A worker is turned off, and its table has settings.",
  text: `With \`enabled = false\` the daemon does not look at the table of the worker: no limit, label, network or garbage collection in it counts, and values that would end the daemon elsewhere do nothing. What is meant for builds belongs into the table of the worker that runs them. A limit of steps that got into the wrong table is told by \`parallelism-wrong-worker\`.`,
  ignoreWhen: "the settings are kept for the day the worker is turned on.",
  bad: `[worker.containerd]
enabled = false
namespace = "builds"
`,
  good: `[worker.containerd]
enabled = false
`,
};
