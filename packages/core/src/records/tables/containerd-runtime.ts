import type { Table } from "../record.ts";

export const containerdRuntime: Table = {
  struct: "ContainerdRuntime",
  doc: "The containerd runtime that starts the containers of build steps.",
  source: "cmd/buildkitd/config/config.go:184",
  fields: {
    name: {
      kind: "string",
      since: "0.13.0",
      default: "io.containerd.runc.v2; io.containerd.runhcs.v1 on Windows",
      flag: {
        name: "--containerd-worker-runtime",
        since: "0.13.0",
        note: "Hidden; drops path and options of the file.",
      },
      doc: "The type of containerd runtime, such as `io.containerd.kata.v2`. Without it, `path` and `options` beside it are dropped silently.",
      without: "steps are started with containerd's usual runtime",
      example: '"io.containerd.runc.v2"',
      alias: ["type", "runtimeType"],
      source: "cmd/buildkitd/config/config.go:185",
    },
    path: {
      kind: "string",
      since: "0.13.0",
      default: "found by containerd from the name",
      doc: "The program of the runtime (its containerd shim), where containerd cannot find it by the name alone. It is dropped silently without `name`.",
      without: "containerd looks for the runtime by its name",
      onBad: [{ value: "path without name", effect: "is dropped silently" }],
      example: '"/usr/local/bin/containerd-shim-runc-v2"',
      source: "cmd/buildkitd/config/config.go:186",
    },
    options: {
      kind: "any",
      since: "0.13.0",
      default: "{}",
      doc: "Settings that are passed on to the runtime as they are. Which names exist depends on `name`; for `io.containerd.runc.v2` these are `BinaryName`, `SystemdCgroup` and others. They are dropped silently without `name`.",
      without: "the runtime keeps its own defaults",
      onBad: [{ value: "options without name", effect: "are dropped silently" }],
      symptoms: [
        {
          text: "failed to parse runtime options config",
          cause: "An option has a type that the runtime does not expect.",
        },
      ],
      example: '{ BinaryName = "/usr/bin/crun" }',
      source: "cmd/buildkitd/config/config.go:187",
    },
  },
};
