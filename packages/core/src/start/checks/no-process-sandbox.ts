import type { StartCheck } from "../start-check.ts";

export const check: StartCheck = {
  doc: "steps among the daemon's processes while the daemon is not rootless",
  keys: [["worker", "oci", "noProcessSandbox"]],
  prints: "can't enable NoProcessSandbox without Rootless",
  source: "cmd/buildkitd/main_oci_worker.go:303",
  find({ bound, value, table, context }) {
    const { rootless } = context.around;
    if (value !== true || table["rootless"] === true || rootless === true) return [];
    const message = `\`${bound.name}\` needs \`rootless = true\``;
    const problem = { span: bound.value, message, help: "add `rootless = true`, or remove it" };
    return [rootless === false ? problem : { ...problem, unless: "it runs in a user namespace" }];
  },
};
