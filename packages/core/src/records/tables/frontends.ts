import type { Table } from "../record.ts";
import { dockerfileFrontendConfig } from "./dockerfile-frontend-config.ts";
import { gatewayFrontendConfig } from "./gateway-frontend-config.ts";

export const frontends: Table = {
  struct: "Frontends",
  doc: 'What may turn a build request into build steps. The names hold a dot, so they are quoted: `[frontend."dockerfile.v0"]`.',
  source: "cmd/buildkitd/config/config.go:46",
  fields: {
    "dockerfile.v0": {
      kind: { table: dockerfileFrontendConfig },
      since: "0.14.0",
      doc: 'The Dockerfile reader that is built into the daemon. The quotes in `[frontend."dockerfile.v0"]` are needed: without them TOML reads two nested tables and BuildKit ignores both.',
      without: "the built-in Dockerfile frontend stays on",
      alias: ["dockerfile"],
      source: "cmd/buildkitd/config/config.go:47",
    },
    "gateway.v0": {
      kind: { table: gatewayFrontendConfig },
      since: "0.14.0",
      doc: 'Frontends that are pulled as images, as a `# syntax=` line asks for. The quotes in `[frontend."gateway.v0"]` are needed: without them TOML reads two nested tables and BuildKit ignores both.',
      without: "every image may act as a frontend",
      alias: ["gateway"],
      source: "cmd/buildkitd/config/config.go:48",
    },
  },
};
