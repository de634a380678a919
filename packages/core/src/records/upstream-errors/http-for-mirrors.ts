import type { UpstreamError } from "./upstream-error.ts";

export const httpForMirrors: UpstreamError = {
  id: "http-for-mirrors",
  title: "`http` in a registry's table is about that registry, not about its mirrors.",
  keys: ["registry.*.http", "registry.*.mirrors"],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 184, tag: "0.32.2" }],
  from: "0.23",
  says: "Beside `mirrors`, `http = true` is said to make BuildKit speak plain HTTP to the mirrors.",
  truth:
    'Each mirror is called as the table with its own name says, and over HTTPS where there is none. `http = true` in `[registry."docker.io"]` makes the fallback, Docker Hub itself, plain HTTP, and leaves the mirror on HTTPS.',
  write: '[registry."docker.io"]\nmirrors = ["mirror.test:5000"]\n\n[registry."mirror.test:5000"]\nhttp = true\n',
  proof: {
    by: "daemon",
    toml: '[registry."docker.io"]\nmirrors = ["mirror.test:5000"]\nhttp = true\n',
    does: "A build that starts `FROM alpine` was run, and a listener at `mirror.test:5000` noted how it was called.",
    shows: "mirror.test:5000 was called by TLS only",
  },
};
