import { definePreset, type PresetFunction } from "@buildkit-config/core/bundle";
import { networkProof } from "../network-proof.ts";
import { refuseSubnet, subnetOption } from "../subnet.ts";

const options = {
  name: {
    type: "string",
    default: "buildkit0",
    pattern: {
      source: "^[a-zA-Z][a-zA-Z0-9_.-]{0,14}$",
      words: "a name of up to 15 letters, digits, dots and hyphens",
    },
    doc: "The name of the bridge. Two daemons in one network namespace need two names.",
  },
  // Declarations are made file by file, so the type is said here.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  subnet: subnetOption as typeof subnetOption,
  poolSize: {
    type: "integer",
    minimum: 0,
    maximum: 1000,
    default: 16,
    doc: "How many step networks are made ahead, so that short steps need not wait for one.",
  },
} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "bridge",
  title: "A network for each step, built in",
  outcome: "Every build step gets a network of its own behind a bridge, with the stock image.",
  situation: "network",
  since: "0.13",
  options,
  useWhen: [
    "Two builds at once want the same port, for example for a database in a test step.",
    "Steps are not to see what listens on the builder's own loopback.",
  ],
  notWhen: [
    "The daemon is rootless: it cannot make a bridge, and stays on the host's network.",
    "You need CNI plugins of your own, such as one for DNS names: `cni` is for that.",
  ],
  costs: [
    "A step without a network from the pool starts a little later.",
    "Address translation costs some throughput on large downloads.",
  ],
  needs: ["The image `moby/buildkit` 0.13 or newer; it brings the CNI plugins and iptables."],
  refuse: refuseSubnet,
  part: ({ name, subnet, poolSize }) => ({
    buildkitd: {
      worker: { oci: { networkMode: "bridge", bridgeName: name, bridgeSubnet: subnet, cniPoolSize: poolSize } },
    },
  }),
  proof: ({ subnet }) => networkProof(subnet),
});
