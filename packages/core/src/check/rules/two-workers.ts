import { related } from "../related.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { isEnabled } from "../view/workers.ts";

/**
 * Only the first worker is ever used.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L999
 */
export const rule: Rule = {
  id: "two-workers",
  severity: "warning",
  weight: "meaning",
  looksAt: [containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    if (isEnabled("containerd", context) !== true) return undefined;
    const oci = isEnabled("oci", context);
    const enabled = set.key("enabled");
    if (!enabled || oci === false) return undefined;
    // Where there is no containerd, the daemon does not come so far.
    if (isCreatedBuilder(context.around)) return undefined;
    const others = [...set.keys.values()].filter((bound) => bound !== enabled);
    return [
      {
        span: enabled.value,
        path: enabled.path,
        message: oci
          ? "Both workers are enabled, and builds run on the first, oci; the containerd worker stays idle."
          : "The oci worker goes before this one where the daemon finds runc; the containerd worker then stays idle.",
        help: oci ? "disable the worker that is not meant" : "add `enabled = false` in [worker.oci]",
        related: related(others, "counts for the containerd worker only"),
        // Only the machine tells whether it matters.
        severity: oci ? "warning" : "info",
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Both workers are enabled, and only one of them ever runs a build.",
  text: `The daemon can set up two workers, and builds run on the first alone; it warns at its start that only the default worker can be used. \`oci\` is always the first. With \`enabled = true\` for both, the daemon connects to containerd, keeps its settings and never gives it a build. Upstream's example of the whole file enables both.

Without \`enabled\` in \`[worker.oci]\` that worker is used wherever the daemon finds runc, which machines with containerd usually have. That case is only a note, since it depends on the machine.`,
  ignoreWhen: "the second worker is there for its images or for `buildctl debug workers` alone.",
  bad: `[worker.oci]
enabled = true

[worker.containerd]
enabled = true
namespace = "builds"
`,
  good: `[worker.oci]
enabled = false

[worker.containerd]
enabled = true
namespace = "builds"
`,
};
