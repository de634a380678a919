import type { Table } from "../record.ts";

export const dockerfileFrontendConfig: Table = {
  struct: "DockerfileFrontendConfig",
  doc: "The Dockerfile reader that is built into the daemon.",
  source: "cmd/buildkitd/config/config.go:227",
  fields: {
    enabled: {
      kind: "bool",
      since: "0.14.0",
      pointer: true,
      default: "true",
      doc: 'Whether builds may use the Dockerfile reader inside the daemon. With `false`, a plain `docker build` without a `# syntax=` line fails; builds that name a frontend image still work as long as `"gateway.v0"` is on.',
      without: "the built-in Dockerfile frontend stays on",
      onBad: [{ value: "false", effect: "builds without a frontend image fail" }],
      symptoms: [
        {
          text: "invalid frontend: dockerfile.v0",
          cause: "The Dockerfile frontend is switched off in the daemon's configuration.",
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:228",
    },
  },
};
