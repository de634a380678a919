import { definePreset, type PresetFunction } from "@buildkit-config/core/bundle";
import { networkProof } from "../network-proof.ts";
import { refuseSubnet, subnetOption } from "../subnet.ts";
import { dockerfile } from "./dockerfile.ts";

const options = {
  // Declarations are made file by file, so the type is said here.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  subnet: subnetOption as typeof subnetOption,
  poolSize: {
    type: "integer",
    minimum: 0,
    maximum: 1000,
    default: 16,
    doc: "How many step networks are made ahead. BuildKit 0.10 has no pool and makes each one on demand.",
  },
} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "cni",
  title: "A network for each step, by CNI plugins",
  outcome:
    "Every build step gets a network that your own CNI configuration describes, from an image that brings the plugins.",
  situation: "network",
  since: "0.10",
  options,
  useWhen: [
    "You need what the built-in bridge cannot do: another plugin, a firewall, DNS names between steps.",
    "The builder runs BuildKit 0.10 to 0.12, which have no built-in bridge.",
  ],
  notWhen: [
    "A plain bridge is enough and the builder runs 0.13 or newer: `bridge` needs no image of your own.",
    "The daemon is rootless: it cannot set up such networks.",
  ],
  costs: [
    "You build and keep an image of your own, and build it again for each BuildKit release.",
    "The bridge is left behind when the daemon ends.",
  ],
  needs: [
    "The image that `Dockerfile` describes, with `cni.json` in it; `create.sh` builds it.",
    "For several plugins in a chain: a file whose name ends in `.conflist`, and `cniConfigPath` with that name.",
    "With the `kubernetes` driver: another place for `cni.json`, because the driver's ConfigMap covers `/etc/buildkit`.",
  ],
  refuse: refuseSubnet,
  part: ({ subnet, poolSize }, target) => ({
    buildkitd: {
      worker: {
        oci: {
          networkMode: "cni",
          // The flag --oci-cni-config-path has never worked, so the path is said here.
          cniConfigPath: "/etc/buildkit/cni.json",
          cniBinaryPath: "/opt/cni/bin",
          ...(target.has("0.11.0") && { cniPoolSize: poolSize }),
        },
      },
    },
    image: { name: `buildkit-cni:v${target.version}`, dockerfile: dockerfile(target) },
    files: { "cni.json": cniJson(subnet) },
  }),
  proof: ({ subnet }) => networkProof(subnet),
});

function cniJson(subnet: string): string {
  const configuration = {
    cniVersion: "1.0.0",
    name: "buildkit",
    type: "bridge",
    bridge: "buildkit0",
    isDefaultGateway: true,
    ipMasq: true,
    hairpinMode: true,
    ipam: { type: "host-local", ranges: [[{ subnet }]] },
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}
