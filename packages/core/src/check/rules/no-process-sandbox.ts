import { heldAlong } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isEnabled } from "../view/workers.ts";

export const rule: Rule = {
  id: "no-process-sandbox",
  severity: "info",
  weight: "advice",
  concerns: (field) => field === ociConfig.fields["noProcessSandbox"],
  checkKey(bound: Bound, context: RuleContext): Finding[] | undefined {
    const { key, name } = bound;
    const { loading, around } = context;
    const held = (field: string): unknown => heldAlong(loading.config, "worker", "oci", field);
    // Where the daemon is not rootless it does not start at all.
    const isRefused = around.rootless === false && held("rootless") !== true;
    if (held(name) !== true || isRefused || isEnabled("oci", context) === false) return undefined;
    return [
      {
        span: key,
        path: bound.path,
        message: "Build steps can see, and kill, the processes of the daemon and of other builds.",
        help: "remove it where the container may mount /proc by itself",
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Build steps run among the processes of the daemon.",
  text: `A rootless daemon in a container often may not mount a \`/proc\` of its own for a step, as in Kubernetes; \`noProcessSandbox\` lets it do without. Steps then share the list of processes with the daemon: a step can see what others run, with their command lines, and kill or trace what belongs to the same user. Docker lifts the limit with \`--security-opt systempaths=unconfined\`, after which the key is not needed.

It works only in a rootless daemon; elsewhere the daemon does not start, which \`may-not-start\` tells.`,
  ignoreWhen: "only trusted builds run there.",
  bad: `[worker.oci]
rootless = true
noProcessSandbox = true
`,
  good: `[worker.oci]
rootless = true
`,
};
