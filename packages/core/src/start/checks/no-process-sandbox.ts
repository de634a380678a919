import { ociConfig } from "../../records/tables/oci-config.ts";
import { heldAt } from "../../load/held-at.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "steps among the daemon's processes while the daemon is not rootless",
  prints: "can't enable NoProcessSandbox without Rootless",
  source: "cmd/buildkitd/main_oci_worker.go:303",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["noProcessSandbox"]],
  find({ bound, value, context }) {
    const { rootless } = context.around;
    const own = heldAt(bound.struct, "rootless");
    if (value !== true || own === true || rootless === true) return undefined;
    const message = `\`${bound.name}\` needs \`rootless = true\``;
    const problem = { span: bound.value, message, help: "add `rootless = true`, or remove it" };
    if (rootless === false) return [problem];
    const open = { ...problem, unless: "it runs in a user namespace" };
    // Who writes the key has a rootless daemon, nearly always.
    return [own === undefined ? { ...open, severity: "info" } : open];
  },
};
