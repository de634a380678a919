import { related } from "../related.ts";
import { containerdRuntime } from "../../records/tables/containerd-runtime.ts";
import type { Rule, RulePage } from "../rule.ts";
import { isBelowDisabled } from "../view/workers.ts";

export const rule: Rule = {
  id: "runtime-without-name",
  severity: "error",
  weight: "dead",
  looksAt: [containerdRuntime],
  checkTable({ keys }, context) {
    const name = keys.get("name")?.value;
    if (name && (name.kind !== "string" || name.value !== "")) return undefined;
    const [first, ...others] = [...keys.values()].filter((bound) => bound.name !== "name");
    if (!first || isBelowDisabled(first, context)) return undefined;
    return [
      {
        span: first.key,
        path: first.path,
        message: `\`${first.name}\` without \`name\` is dropped; steps are started with containerd's usual runtime.`,
        help: 'add `name`, such as "io.containerd.runc.v2"',
        tags: ["unused"],
        related: related(others, "is dropped, too"),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A containerd runtime has settings but no name, and they are dropped.",
  text: `Where \`name\` is missing in \`[worker.containerd.runtime]\`, the daemon puts its own runtime in place of the whole table. \`path\` and \`options\` are then gone without a word: a path to nowhere and options of the wrong type do not even stop the daemon.`,
  ignoreWhen: "never; with the flag `--containerd-worker-runtime` they are dropped as well.",
  bad: `[worker.containerd.runtime]
options = { BinaryName = "/usr/bin/crun" }
`,
  good: `[worker.containerd.runtime]
name = "io.containerd.runc.v2"
options = { BinaryName = "/usr/bin/crun" }
`,
};
