import type { Table } from "../record.ts";

export const otelConfig: Table = {
  struct: "OTELConfig",
  doc: "Traces (OpenTelemetry) that build steps send to the daemon.",
  source: "cmd/buildkitd/config/config.go:97",
  fields: {
    socketPath: {
      kind: "string",
      since: "0.13.0",
      default: "/run/buildkit/otel-grpc.sock",
      rootlessDefault: { value: "below $XDG_RUNTIME_DIR" },
      flag: { name: "--otel-socket-path", since: "0.13.0" },
      doc: "The Unix socket through which build steps send their traces to the daemon. It is a path without `unix://`. Where the daemon sends traces itself is not said here but with the usual `OTEL_` and `JAEGER_TRACE` variables.",
      without: "the trace socket keeps its default path",
      onBad: [
        { value: "a path it cannot create", effect: "the daemon does not start" },
        { value: "more than 104 bytes", effect: "the daemon does not start" },
        {
          value: '"unix:///run/otel.sock"',
          effect: "the daemon starts, and `RUN` steps fail; the path takes no scheme",
        },
        { value: '"otel.sock"', effect: "the daemon starts, and `RUN` steps fail; the path begins at the root" },
      ],
      symptoms: [
        {
          text: "creating trace controller listener",
          cause: "The daemon cannot create the socket at this path.",
        },
      ],
      example: '"/run/buildkit/otel-grpc.sock"',
      source: "cmd/buildkitd/config/config.go:98",
    },
  },
};
