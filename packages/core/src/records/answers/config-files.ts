/** A file of settings: who reads it, and when. */
export interface ConfigFile {
  /** Who reads it, in Markdown. */
  who: string;
  /** Where it lies; Markdown. */
  path: string;
  /** On which machine. */
  where: string;
  /** When it is read, and what comes before it. */
  when: string;
}

/** Every file that a builder may take settings from. */
export const configFiles: readonly ConfigFile[] = [
  {
    who: "buildkitd",
    path: "`/etc/buildkit/buildkitd.toml`",
    where: "where the daemon runs, in its container or pod",
    when: "At every start, unless `--config` names another file. A file that does not exist is no error, whoever named it.",
  },
  {
    who: "buildkitd without root",
    path: "`$XDG_CONFIG_HOME/buildkit/buildkitd.toml`",
    where: "where the daemon runs",
    when: "At every start, in place of the one below `/etc`. Without the variable it is `~/.config/buildkit/buildkitd.toml`, in the image `/home/user/.config/buildkit/buildkitd.toml`. With `USER` empty or `root`, `/etc` is read again.",
  },
  {
    who: "buildx, drivers `docker-container` and `kubernetes`",
    path: "the one of `--buildkitd-config`",
    where: "where you call buildx",
    when: "Once, at `docker buildx create`; `--config` before buildx 0.13. buildx keeps a copy, writes it anew without comments, and puts it into the builder as `/etc/buildkit/buildkitd.toml`.",
  },
  {
    who: "buildx, without that flag",
    path: "`~/.docker/buildx/buildkitd.default.toml`",
    where: "where you call buildx",
    when: "Once, at every `docker buildx create`, whatever the driver. The folder is `$BUILDX_CONFIG`, else `$DOCKER_CONFIG/buildx`.",
  },
  {
    who: "the driver `docker`",
    path: "`/etc/docker/daemon.json`",
    where: "where Docker runs; in Docker Desktop and on WSL 2 in its settings, below Docker Engine",
    when: "At the start of Docker. There is no `buildkitd.toml`, and buildx refuses one.",
  },
  {
    who: "the driver `remote`",
    path: "whatever that daemon was started with",
    where: "where that daemon runs",
    when: "At its start. buildx refuses a file for it.",
  },
  {
    who: "the driver `kubernetes`, with `rootless=true`",
    path: "`/etc/buildkit/buildkitd.toml`",
    where: "in the pod, from a config map",
    when: "By nobody: a daemon without root looks in its home. Create the builder with `--buildkitd-flags --config=/etc/buildkit/buildkitd.toml`.",
  },
];
