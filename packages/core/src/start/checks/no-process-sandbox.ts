import { heldAt } from "../../effective/held.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "steps among the daemon's processes while the daemon is not rootless",
  prints: "can't enable NoProcessSandbox without Rootless",
  source: "cmd/buildkitd/main_oci_worker.go:303",
};

export const check: StartCheck = {
  id: "no-process-sandbox",
  keys: [["worker", "oci", "noProcessSandbox"]],
  find({ bound, value, context }) {
    const { rootless } = context.around;
    if (value !== true || heldAt(bound.struct, "rootless") === true || rootless === true) return undefined;
    const message = `\`${bound.name}\` needs \`rootless = true\``;
    const problem = { span: bound.value, message, help: "add `rootless = true`, or remove it" };
    return [rootless === false ? problem : { ...problem, unless: "it runs in a user namespace" }];
  },
};
