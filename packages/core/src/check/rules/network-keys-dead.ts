import { heldAt } from "../../load/held-at.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { isEnabled, workerAt } from "../view/workers.ts";

const bridgeKeys = ["bridgeName", "bridgeSubnet"];
const cniKeys = ["cniConfigPath", "cniBinaryPath"];

export const rule: Rule = {
  id: "network-keys-dead",
  severity: "warning",
  weight: "dead",
  looksAt: [ociConfig, containerdConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const mode = heldAt(set.struct, "networkMode");
    const written = typeof mode === "string" && mode !== "" ? mode : "auto";
    const keys = deadKeys(written, context.version);
    if (!keys.some((key) => set.key(key))) return undefined;
    const dead = keys.flatMap((key) => set.key(key) ?? []);
    const name = workerAt(set);
    if (!name || isEnabled(name, context) === false) return undefined;
    return dead.map(({ key, path, name: own }) => ({
      span: key,
      path,
      message:
        written === "auto"
          ? `\`${own}\` counts in the network mode \`bridge\` only, and \`auto\` does not choose that by itself.`
          : `\`${own}\` has no effect in the network mode \`${written}\`.`,
      help: bridgeKeys.includes(own)
        ? `write \`networkMode = "bridge"\`, or remove it`
        : written === "host"
          ? `write \`networkMode = "cni"\`, or remove it`
          : "remove it",
      tags: ["unused"],
    }));
  },
};

/**
 * The keys that a network mode does not read.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/network/netproviders/network.go#L25
 */
function deadKeys(mode: string, version: string): readonly string[] {
  switch (mode) {
    case "host":
      // The networks of `proxyNetwork` are kept ready whatever the mode is.
      return [...cniKeys, ...(isSince(version, "0.31") ? [] : ["cniPoolSize"]), ...bridgeKeys];
    case "cni":
    case "auto":
      return bridgeKeys;
    case "bridge":
      return isSince(version, "0.13") ? ["cniConfigPath"] : [];
    default:
      return [];
  }
}

export const page: RulePage = {
  summary: "A setting of the network does not belong to the network mode.",
  text: `Each mode reads its own keys: \`cni\` the paths of the CNI configuration and of its plugins, \`bridge\` the name and the subnet of the bridge, both of them the number of networks that are kept ready, and \`host\` nothing. \`auto\`, the default, takes \`cni\` where its configuration exists and \`host\` elsewhere; it becomes \`bridge\` only with the variable \`BUILDKIT_NETWORK_BRIDGE_AUTO=true\`. So \`bridgeSubnet\` without \`networkMode = "bridge"\` leaves steps in the network of the daemon.

From 0.31 on \`cniPoolSize\` also counts the networks of \`proxyNetwork\`, in every mode.`,
  ignoreWhen: "a flag or `BUILDKIT_NETWORK_BRIDGE_AUTO` chooses the mode.",
  bad: `[worker.oci]
bridgeSubnet = "10.20.0.0/16"
`,
  good: `[worker.oci]
networkMode = "bridge"
bridgeSubnet = "10.20.0.0/16"
`,
};
