import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { misplacedLimit, otherWorker, workerAt } from "../view/workers.ts";

export const rule: Rule = {
  id: "parallelism-wrong-worker",
  severity: "warning",
  weight: "dead",
  looksAt: [ociConfig, containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const name = workerAt(set);
    const limit = name && misplacedLimit(name, set, context);
    if (!limit) return undefined;
    const other = otherWorker(name);
    return [
      {
        span: limit.key,
        path: limit.path,
        message: `Builds run on the ${other} worker, and this is a limit of the ${name} worker; steps run without a limit.`,
        help: `write it in [worker.${other}]`,
        tags: ["unused"],
      },
    ];
  },
};

export const page: RulePage = {
  summary: "The limit of steps stands in the table of the worker that does not run them.",
  text: `A daemon runs all builds on one worker: \`oci\` where that is used, and \`containerd\` only where it is not. \`max-parallelism\` counts for the worker in whose table it stands, so in the table of the other it limits nothing, without a word in the log. The rule speaks up where the file, or the driver of the builder, decides which worker runs: the images of \`docker buildx create\` bring runc, and no containerd.`,
  ignoreWhen: "flags of the daemon choose the other worker.",
  symptoms: [
    {
      text: "`max-parallelism` has no effect",
      cause: "It stands in the table of a worker that the builder does not use.",
    },
  ],
  bad: `[worker.oci]
enabled = true

[worker.containerd]
max-parallelism = 4
`,
  good: `[worker.oci]
enabled = true
max-parallelism = 4
`,
};
