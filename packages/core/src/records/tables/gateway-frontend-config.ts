import type { Table } from "../record.ts";

export const gatewayFrontendConfig: Table = {
  struct: "GatewayFrontendConfig",
  elsewhere: [{ names: ["disabled", "disable"], help: "write `enabled = false`" }],
  doc: "Frontends that BuildKit pulls as images, as a `# syntax=` line asks for.",
  source: "cmd/buildkitd/config/config.go:231",
  fields: {
    enabled: {
      kind: "bool",
      since: "0.14.0",
      pointer: true,
      default: "true",
      doc: "Whether a build may bring its own frontend as an image. With `false`, a Dockerfile with a `# syntax=` line does not build. Releases before 0.14 ignore the key and run any frontend image.",
      without: "every image may act as a frontend",
      onBad: [{ value: "false", effect: "Dockerfiles with a `# syntax=` line do not build" }],
      symptoms: [
        {
          text: "invalid frontend: gateway.v0",
          cause: "Frontend images are switched off in the daemon's configuration.",
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:232",
    },
    allowedRepositories: {
      kind: { list: "string" },
      since: "0.14.0",
      default: "[] (every repository)",
      doc: "The image repositories that may act as a frontend, written without a tag. An empty list allows all of them. Tags and digests are ignored when comparing, short names are completed as in `docker pull`, and patterns are not read. Releases before 0.14 ignore the key, so it protects nothing there. `docker/dockerfile` covers the usual `# syntax=` line.",
      without: "every image may act as a frontend",
      onBad: [
        {
          value: '["Docker/Dockerfile"]',
          effect: "the daemon does not start; the name is not an image reference",
        },
        { value: "[]", effect: "every repository is allowed" },
      ],
      symptoms: [
        {
          text: "is not an allowed gateway source",
          cause: "The `# syntax=` image is not in `allowedRepositories`.",
        },
      ],
      example: '["docker/dockerfile"]',
      source: "cmd/buildkitd/config/config.go:233",
    },
  },
};
