import type { Table } from "../record.ts";

export const cdiConfig: Table = {
  struct: "CDIConfig",
  doc: "Devices such as GPUs for build steps, through the Container Device Interface (CDI).",
  source: "cmd/buildkitd/config/config.go:101",
  fields: {
    disabled: {
      kind: "bool",
      since: "0.20.0",
      pointer: true,
      default: "false",
      flag: { name: "--cdi-disabled", since: "0.20.0" },
      doc: "Turns devices for build steps off. They are on by default, and with them the entitlement `device`; upstream's example shows `true`, which is not the default.",
      without: "builds may still ask for devices",
      example: "true",
      source: "cmd/buildkitd/config/config.go:102",
    },
    specDirs: {
      kind: { list: "string" },
      since: "0.20.0",
      default: '["/etc/cdi", "/var/run/cdi", "/etc/buildkit/cdi"]',
      flag: { name: "--cdi-spec-dir", since: "0.20.0" },
      doc: "The directories where the daemon looks for descriptions of devices. The list replaces the default. `docker buildx create` does not copy these directories into the builder. A broken description is a warning in the log; the others still work.",
      without: "only the default directories are searched",
      onBad: [{ value: "[]", effect: "the default directories are used" }],
      symptoms: [
        { text: "CDI setup error", cause: "A description of a device cannot be read." },
        {
          text: "CDI registry initialization failure",
          cause: "The directories cannot be read; the daemon stops.",
        },
      ],
      example: '["/etc/cdi"]',
      alias: ["spec-dir", "specDir"],
      source: "cmd/buildkitd/config/config.go:103",
    },
    autoAllowed: {
      kind: { list: "string" },
      unordered: true,
      since: "0.20.0",
      default: "[]",
      doc: "Devices that every build may use without asking for the entitlement `device`. An entry is a whole kind such as `nvidia.com/gpu` or one device such as `nvidia.com/gpu=0`. Names are compared as they are: patterns are not read and a wrong name is no error.",
      without: "a build must ask for each device with `--allow device`",
      example: '["nvidia.com/gpu"]',
      source: "cmd/buildkitd/config/config.go:104",
    },
  },
};
