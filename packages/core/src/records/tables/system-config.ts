import type { Table } from "../record.ts";

export const systemConfig: Table = {
  struct: "SystemConfig",
  doc: "Settings of the daemon as a whole rather than of one worker.",
  source: "cmd/buildkitd/config/config.go:64",
  fields: {
    platformsCacheMaxAge: {
      kind: "duration",
      since: "0.14.0",
      pointer: true,
      default: "20s",
      doc: "How long the daemon trusts its list of platforms before it looks again for emulators. A short time notices a newly installed QEMU sooner; a negative time means that the list made at the start stays. A bare number means seconds.",
      without: "the list of platforms is renewed after 20 seconds",
      onBad: [
        {
          value: "-1",
          effect: "emulators that are installed later are not noticed until a restart",
        },
      ],
      symptoms: [
        {
          text: "invalid duration",
          cause: "The value is not a Go duration; days and spaces are not read.",
        },
      ],
      example: '"20s"',
      source: "cmd/buildkitd/config/config.go:67",
    },
    maxRegistryConcurrency: {
      kind: "int",
      since: "0.31.0",
      pointer: true,
      default: "4",
      doc: "How many connections the daemon opens to one registry at a time. Small JSON requests get one connection more. The limit is per registry and spans all builds of this daemon. Lower it for a slow link or a registry that answers 429; raise it for a fast mirror nearby.",
      without: "up to 4 layers per registry move at a time",
      onBad: [{ value: "0", effect: "the daemon does not start; so with every negative number" }],
      symptoms: [
        {
          text: "maxRegistryConcurrency must be greater than zero",
          cause: 'The value is 0 or negative; there is no value for "no limit".',
        },
      ],
      example: "4",
      alias: ["maxConcurrency", "max_concurrent_downloads", "max-concurrent-downloads"],
      source: "cmd/buildkitd/config/config.go:71",
    },
  },
};
