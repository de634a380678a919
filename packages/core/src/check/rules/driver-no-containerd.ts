import { related } from "../related.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { isEnabled } from "../view/workers.ts";

export const rule: Rule = {
  id: "driver-no-containerd",
  severity: "info",
  weight: "advice",
  needs: "driver",
  looksAt: [containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    if (!isCreatedBuilder(context.around)) return undefined;
    const enabled = isEnabled("containerd", context);
    const { keys } = set;
    const [first, ...others] = keys.values();
    if (!first || enabled === false) return undefined;
    // Without any worker left, the daemon does not start.
    if (!enabled && isEnabled("oci", context) === false) return undefined;
    const { key, path } = (enabled && keys.get("enabled")) || first;
    return [
      {
        span: key,
        path,
        message: enabled
          ? "The images for builders hold no containerd; without one in the container the daemon does not start."
          : "The images for builders hold no containerd; builds run on the oci worker, and this table does nothing.",
        help: "write the settings in [worker.oci]",
        severity: enabled ? "warning" : "info",
        related: enabled ? [] : related(others, "does nothing either"),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "The table of the containerd worker is set for a builder without containerd.",
  text: `The containers that \`docker buildx create\` starts run the image \`moby/buildkit\`, which brings runc and no containerd, and nothing of the host is mounted into them. The daemon therefore uses the worker \`oci\`; it skips \`[worker.containerd]\`, or ends after a minute without an answer where the table has \`enabled = true\`.`,
  ignoreWhen: "the image of the builder runs a containerd of its own.",
  around: { driver: "docker-container" },
  bad: `[worker.containerd]
namespace = "builds"
`,
  good: `[worker.oci]
max-parallelism = 4
`,
};
