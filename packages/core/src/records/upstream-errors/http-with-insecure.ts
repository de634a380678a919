import type { UpstreamError } from "./upstream-error.ts";

export const httpWithInsecure: UpstreamError = {
  id: "http-with-insecure",
  title: "`http` and `insecure` work together: HTTPS without verification first, then plain HTTP.",
  keys: ["registry.*.http", "registry.*.insecure"],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 186, tag: "0.32.2" }],
  from: "0.23",
  says: "`insecure` must not be enabled together with `http`; yet the example above it enables both.",
  truth:
    "With both, BuildKit tries HTTPS without verifying the certificate, and falls back to plain HTTP. It costs one more request where the registry speaks only HTTP, and nothing else.",
  proof: {
    by: "daemon",
    toml: '[registry."registry.test:5000"]\nhttp = true\ninsecure = true\n',
    does: "A build that starts `FROM registry.test:5000/app` was run, and a listener there noted how it was called.",
    shows: "registry.test:5000 was called by TLS, then by HTTP",
  },
};
