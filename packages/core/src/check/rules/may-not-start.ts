import type { Rule, RulePage } from "../rule.ts";
import { tellStartProblems } from "../tell-start-problems.ts";

export const rule: Rule = {
  id: "may-not-start",
  severity: "warning",
  weight: "meaning",
  check: (context) => tellStartProblems(context, false),
};

export const page: RulePage = {
  summary: "The file loads, and then the daemon may end at one of its values.",
  text: `A daemon looks at the table of a worker only if it uses the worker. Without \`enabled\` in the file that depends on the machine: \`worker.oci\` is used where the daemon finds runc, as in the images of \`docker buildx create\`, and \`worker.containerd\` where a containerd answers on its socket. A value that no worker starts with is therefore told with its condition; with \`enabled = true\`, or for a builder of which the driver is known, \`does-not-start\` tells it.

Files and sockets that a file names are not asked for: they may well be there where the daemon runs.`,
  ignoreWhen: "the condition does not hold where the daemon runs.",
  bad: `[worker.oci]
snapshotter = "overlay"
`,
  good: `[worker.oci]
snapshotter = "overlayfs"
`,
};
