import type { Table } from "../record.ts";

export const networkConfig: Table = {
  struct: "NetworkConfig",
  doc: "How build steps reach the network.",
  source: "cmd/buildkitd/config/config.go:117",
  fields: {
    networkMode: {
      kind: "string",
      since: "0.8.0",
      values: [
        { value: "auto", doc: "`cni` if the CNI configuration file exists, else `host`." },
        {
          value: "cni",
          doc: "A network made by CNI plugins, from `cniConfigPath` and `cniBinaryPath`.",
        },
        { value: "host", doc: "The network of the daemon itself, without isolation." },
        {
          value: "bridge",
          since: "0.13.0",
          doc: "A bridge that BuildKit sets up itself; Linux only.",
        },
      ],
      default: "auto",
      flag: {
        oci: { name: "--oci-worker-net", since: "0.8.0" },
        containerd: { name: "--containerd-worker-net", since: "0.8.0" },
      },
      doc: "Which network a build step gets when it does not ask for one. `auto` means CNI if its configuration file exists, else the daemon's own network. With `BUILDKIT_NETWORK_BRIDGE_AUTO=1` in the daemon's environment it means `bridge`. Rootless daemons turn `auto` into `host`. `bridge` isolates steps without a CNI file; it needs the plugins that upstream's images carry and exists from 0.13 on. It never became the default, although buildx's page announces that.",
      without: "the network mode stays auto",
      onBad: [
        { value: '"bridge"', effect: "the daemon does not start", until: "0.13.0" },
        { value: '"none"', effect: "the daemon does not start" },
        { value: '"cni", without its files', effect: "the daemon does not start" },
      ],
      symptoms: [
        {
          text: "invalid network mode",
          cause: "The word is unknown to this release; `bridge` needs 0.13.",
        },
        {
          text: "using host network as the default",
          cause: "The mode is `auto` and there is no CNI configuration file, so steps share the daemon's network.",
        },
        { text: "bridge network is not supported on", cause: "`bridge` exists on Linux only." },
      ],
      example: '"host"',
      alias: ["Mode", "net", "network", "networksMode", "defaultMode"],
      source: "cmd/buildkitd/config/config.go:118",
    },
    cniConfigPath: {
      kind: "string",
      since: "0.8.0",
      default: "/etc/buildkit/cni.json",
      rootlessDefault: { since: "0.13.0", value: "~/.config/buildkit/cni.json" },
      flag: {
        oci: {
          name: "--oci-cni-config-path",
          since: "0.8.0",
          note: "Has never worked: it sets an empty path and the daemon does not start in mode cni.",
        },
        containerd: { name: "--containerd-cni-config-path", since: "0.8.0" },
      },
      doc: "The file that describes the CNI network of build steps. A name that ends in `.conflist` is read as a list of plugins, any other as a single one. The file is only used in the modes `cni` and `auto`; in `auto`, its mere existence switches from `host` to CNI. `docker buildx create` does not copy it into the builder.",
      without: "the CNI configuration is looked for at its default path",
      onBad: [{ value: "a missing file, in mode cni", effect: "the daemon does not start" }],
      symptoms: [
        {
          text: "failed to read cni config",
          cause: "The file does not exist where the daemon runs, or the broken flag `--oci-cni-config-path` is used.",
        },
      ],
      example: '"/etc/buildkit/cni.json"',
      alias: ["cniConfig", "confDir", "cniConfDir"],
      source: "cmd/buildkitd/config/config.go:119",
    },
    cniBinaryPath: {
      kind: "string",
      since: "0.8.0",
      default: "/opt/cni/bin",
      flag: {
        oci: { name: "--oci-cni-binary-dir", since: "0.8.0" },
        containerd: { name: "--containerd-cni-binary-dir", since: "0.8.0" },
      },
      doc: "The directory with the CNI plugins. It is used in the modes `cni` and `auto`, and in `bridge` where the daemon finds no `buildkit-cni-*` programs of its own.",
      without: "the CNI plugins are looked for in /opt/cni/bin",
      onBad: [{ value: "a missing directory, in mode cni", effect: "the daemon does not start" }],
      symptoms: [
        {
          text: "failed to read cni binary dir",
          cause: "The directory does not exist where the daemon runs.",
        },
        {
          text: "failed to find CNI bridge",
          cause: "Mode `bridge` finds no plugins, neither its own nor in this directory.",
        },
      ],
      example: '"/opt/cni/bin"',
      alias: ["cniBinaryDir", "binaryDir", "cniBinDir"],
      source: "cmd/buildkitd/config/config.go:120",
    },
    cniPoolSize: {
      kind: "int",
      since: "0.11.0",
      default: "0 (no pool)",
      flag: {
        oci: { name: "--oci-cni-pool-size", since: "0.11.0" },
        containerd: { name: "--containerd-cni-pool-size", since: "0.11.0" },
      },
      doc: "How many step networks the daemon prepares ahead, so that a step need not wait for one. It helps in the modes `cni` and `bridge`, with many short steps, and does nothing in `host`.",
      without: "each step waits until its network is set up",
      example: "16",
      alias: ["poolSize"],
      source: "cmd/buildkitd/config/config.go:121",
    },
    bridgeName: {
      kind: "string",
      since: "0.13.0",
      default: "buildkit0",
      doc: "The name of the network bridge that mode `bridge` makes. It is read in that mode only. Two daemons in one network namespace need two names and two subnets.",
      without: "the bridge is called buildkit0",
      onBad: [{ value: "more than 15 bytes, in mode bridge", effect: "the daemon does not start" }],
      symptoms: [
        { text: "failed to create bridge", cause: "No network interface can have the name, or another one has it." },
      ],
      example: '"buildkit1"',
      source: "cmd/buildkitd/config/config.go:122",
    },
    bridgeSubnet: {
      kind: "string",
      since: "0.13.0",
      default: "10.10.0.0/16",
      doc: "The addresses that steps get in mode `bridge`, as a subnet like `10.20.0.0/16`. It is read in that mode only. Choose another one where your own network uses 10.10.x.x, or steps cannot reach it. The CNI plugins check the text when the daemon starts.",
      without: "steps get addresses from 10.10.0.0/16",
      onBad: [
        { value: '"10.20.0.0", in mode bridge', effect: "the daemon does not start; the length is missing" },
        { value: '"10.20.0.1/16", in mode bridge', effect: "the daemon does not start; 10.20.0.0/16 is the subnet" },
        { value: '"10.20.0.0/31", in mode bridge', effect: "the daemon does not start; it is too small" },
      ],
      symptoms: [
        { text: "CNI setup error", cause: "The plugins could not set up the network; the line before it says why." },
        { text: "invalid CIDR address", cause: "The subnet is not written as in `10.20.0.0/16`." },
        { text: "Network has host bits set", cause: "The subnet is written as an address in it." },
        { text: "too small to allocate from", cause: "The subnet has no room for addresses." },
      ],
      example: '"10.20.0.0/16"',
      alias: ["subnet", "cidr"],
      source: "cmd/buildkitd/config/config.go:123",
    },
  },
};
