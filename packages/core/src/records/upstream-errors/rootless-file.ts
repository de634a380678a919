import type { UpstreamError } from "./upstream-error.ts";

export const rootlessFile: UpstreamError = {
  id: "rootless-file",
  title: "A rootless daemon reads `$XDG_CONFIG_HOME/buildkit/buildkitd.toml` where that variable is set.",
  keys: [],
  pages: [{ repository: "moby/buildkit", path: "docs/buildkitd.toml.md", line: 10, tag: "0.32.2" }],
  from: "0.10",
  says: "In rootless mode the file is `~/.config/buildkit/buildkitd.toml`.",
  truth:
    "That is so while `XDG_CONFIG_HOME` is not set. Where it is, the file below it is read and the one in `~/.config` is not. A daemon whose `USER` is empty or `root` reads `/etc/buildkit/buildkitd.toml` even in a user namespace.",
  proof: {
    by: "daemon",
    toml: "debug = 1\n",
    does: "In a user namespace, this file, which no release loads, was put in one place and then in the other, with and without `XDG_CONFIG_HOME`; who stumbles over it has read it.",
    shows: "set: reads $XDG_CONFIG_HOME, not ~/.config; not set: reads ~/.config",
  },
};
