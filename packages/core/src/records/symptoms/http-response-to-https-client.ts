import type { Symptom } from "./symptom.ts";

export const httpResponseToHttpsClient: Symptom = {
  slug: "http-response-to-https-client",
  title: "http: server gave HTTP response to HTTPS client",
  lines: ["http: server gave HTTP response to HTTPS client"],
  words: "plain http registry insecure mirror localhost",
  cause: "BuildKit called a host over HTTPS that speaks plain HTTP, and that host has no table with `http = true`.",
  fix: "Write a table for the host that stands in the error line, with its port: the registry itself, or the mirror. `http` in the table of the registry that has the mirror is about that registry alone.",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: '[registry."registry.lan:5000"]\n  http = true\n',
  },
  apart: [
    {
      cause:
        "A mirror has no table of its own. Give it one; `http` beside `mirrors` changes how the registry itself is called.",
      run: "buildkit-config check buildkitd.toml",
      look: "`mirror-http-on-parent`, or a host in the error line that stands only in a `mirrors` list.",
    },
    {
      cause:
        "Only `insecure = true` is written. It takes certificates that cannot be checked; it does not select plain HTTP. Write `http = true` in its place.",
      run: "grep -A3 'registry' buildkitd.toml",
      look: "`insecure` in the table of the host, and no `http`.",
    },
    {
      cause: "The builder does not have the file: it was created before the table was written. Create it again.",
      run: "docker buildx inspect mybuilder",
      look: "No table of the host below `File#buildkitd.toml`, which buildx prints from 0.18 on.",
    },
  ],
  keys: ["registry.http", "registry.insecure", "registry.mirrors"],
  rules: ["mirror-http-on-parent", "registry-http-insecure"],
  guides: ["mirror", "apply-a-change"],
  threads: ["moby/buildkit#4458", "moby/buildkit#4915", "moby/buildkit#2514"],
};
