// Made from the records by `npm run generate`; do not edit.

/**
 * A size: a number of bytes, a number with a binary unit (`"10GB"` is 10 GiB), or a whole percentage of the disk (`"20%"`).
 * Text needs BuildKit 0.12.
 */
export type Size = number | `${number}${"" | " "}${SizeUnit}` | `${number}%`;

export type SizeUnit = "B" | "KB" | "MB" | "GB" | "TB" | "PB" | "KiB" | "MiB" | "GiB" | "TiB" | "PiB";

/** A length of time: a number of seconds, or a Go duration such as `"48h"` or `"1h30m"`, which needs BuildKit 0.12. There are no days. */
export type Duration =
  | number
  | `${number}${"ns" | "us" | "ms" | "s" | "m" | "h"}`
  | `${number}h${number}m`
  | `${number}h${number}s`
  | `${number}m${number}s`
  | `${number}h${number}m${number}s`;

/** The whole file. Keys at its top stand before the first `[table]` line; after it, they would belong to that table. */
export interface BuildkitdConfig {
  /**
   * Writes debug messages to the daemon's log.
   *
   * boolean, default false
   *
   * `log.level` replaces it, but only from 0.30 on: older releases ignore `log.level` without a word, so keep `debug` for them. Where both are set, `log.level` wins.
   *
   * `debug = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/debug/
   *
   * @deprecated Use `log.level` (since 0.30).
   */
  debug?: boolean;
  /**
   * Writes very detailed messages to the daemon's log, more than `debug` does.
   *
   * boolean, default false, since 0.12
   *
   * It wins over `debug`, and `log.level` wins over both. Releases before 0.30 ignore `log.level`, so keep `trace` for them.
   *
   * `trace = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/trace/
   *
   * @deprecated Use `log.level` (since 0.30).
   */
  trace?: boolean;
  /**
   * The directory where the daemon keeps its cache and its state.
   *
   * string, default /var/lib/buildkit; rootless: ~/.local/share/buildkit
   *
   * Percentages in size limits refer to the disk that holds it. In the images of `docker buildx create` a volume is mounted at `/var/lib/buildkit`; a different path is lost together with the container. Two daemons cannot share a directory.
   *
   * a directory in use: the daemon does not start
   *
   * a directory it cannot create: the daemon does not start
   *
   * `root = "/var/lib/buildkit"`
   *
   * https://buildkit-config.dev/reference/buildkitd/root/
   */
  root?: string;
  /**
   * Which risky powers a build may ask for with `--allow`.
   *
   * list of strings, default ["device"], or [] with cdi.disabled
   *
   * One of: `network.host`, `security.insecure`, `device`
   *
   * A build gets one only when both the daemon lists it and the client asks for it. One `--allow-insecure-entitlement` flag replaces the whole list.
   *
   * `["security-insecure"]`: is dropped silently; the name has a dot
   *
   * `insecure-entitlements = ["security.insecure"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/insecure-entitlements/
   */
  "insecure-entitlements"?: ("network.host" | "security.insecure" | "device" | (string & {}))[];
  /**
   * Sends the network traffic of every build step through an HTTP proxy inside BuildKit, which records it.
   *
   * boolean, default false, since 0.31
   *
   * Steps get `HTTP_PROXY` variables and a generated certificate authority, so a program that brings its own list of authorities may fail. Steps with `--network=none` are left alone. It works on Linux only and does not choose your company's proxy.
   *
   * `proxyNetwork = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/proxy-network/
   */
  proxyNetwork?: boolean;
  /**
   * How much the daemon logs, and in which form.
   *
   * table, since 0.13
   *
   * https://buildkit-config.dev/reference/buildkitd/log/
   */
  log?: LogConfig;
  /**
   * Where clients reach the daemon, and who may.
   *
   * table
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/
   */
  grpc?: GRPCConfig;
  /**
   * Traces (OpenTelemetry) that build steps send to the daemon.
   *
   * table, since 0.13
   *
   * https://buildkit-config.dev/reference/buildkitd/otel/
   */
  otel?: OTELConfig;
  /**
   * Devices such as GPUs for build steps, through the Container Device Interface (CDI).
   *
   * table, since 0.20
   *
   * https://buildkit-config.dev/reference/buildkitd/cdi/
   */
  cdi?: CDIConfig;
  /**
   * What runs the build steps: runc (`oci`) or containerd.
   *
   * table
   *
   * Builders of `docker buildx create` use `oci`.
   *
   * https://buildkit-config.dev/reference/buildkitd/worker/
   */
  worker?: Workers;
  /**
   * How registries are reached, one table per host.
   *
   * table of tables, one for each registry host
   *
   * Write the host as it stands in an image name, with its port and in quotes: `[registry."docker.io"]`, not `registry-1.docker.io` and not a URL. Without the quotes, `[registry.docker.io]` is read as two nested tables and has no effect.
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/
   */
  registry?: Record<string, RegistryConfig>;
  /**
   * Name resolution inside build steps.
   *
   * table
   *
   * https://buildkit-config.dev/reference/buildkitd/dns/
   */
  dns?: DNSConfig;
  /**
   * How long the daemon remembers finished builds.
   *
   * table, since 0.11
   *
   * Writing the table drops both defaults, so set both keys.
   *
   * https://buildkit-config.dev/reference/buildkitd/history/
   */
  history?: HistoryConfig;
  /**
   * What may turn a build request into build steps, such as the Dockerfile reader.
   *
   * table, since 0.14
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend/
   */
  frontend?: Frontends;
  /**
   * Settings of the daemon as a whole rather than of one worker.
   *
   * table, since 0.14
   *
   * https://buildkit-config.dev/reference/buildkitd/system/
   */
  system?: SystemConfig;
  /**
   * A directory with JSON files whose content the daemon adds to the provenance of every build.
   *
   * string, default /etc/buildkit/provenance.d, since 0.25
   *
   * Only files that end in `.json` are read, once at the start; later files replace equal top-level names of earlier ones. A missing directory is no error. `docker buildx create` does not copy the directory into the builder.
   *
   * a directory with a broken .json file: the daemon does not start
   *
   * `provenanceEnvDir = "/etc/buildkit/provenance.d"`
   *
   * https://buildkit-config.dev/reference/buildkitd/provenance-env-dir/
   */
  provenanceEnvDir?: string;
  /**
   * Daemon-side settings of remote caches.
   *
   * table, since 0.27
   *
   * Which cache a build uses is said with `--cache-to` and `--cache-from`, not here.
   *
   * https://buildkit-config.dev/reference/buildkitd/cache/
   */
  cache?: CacheConfig;
}

/** How much the daemon logs, and in which form. */
export interface LogConfig {
  /**
   * The form of the daemon's log lines.
   *
   * string, default text, since 0.13
   *
   * One of: `text`, `json`
   *
   * Any other word stops the daemon at its start.
   *
   * `"logfmt"`: the daemon does not start
   *
   * `format = "json"`
   *
   * https://buildkit-config.dev/reference/buildkitd/log/format/
   */
  format?: "text" | "json" | (string & {});
  /**
   * How much the daemon logs.
   *
   * string, default info, since 0.30
   *
   * One of: `panic`, `fatal`, `error`, `warn`, `warning`, `info`, `debug`, `trace`
   *
   * It replaces `debug` and `trace` and wins over them. Releases before 0.30 ignore it without a word and stay at `info`. Capital letters make no difference.
   *
   * `"verbose"`: the daemon does not start
   *
   * `level = "debug"`
   *
   * https://buildkit-config.dev/reference/buildkitd/log/level/
   */
  level?: "panic" | "fatal" | "error" | "warn" | "warning" | "info" | "debug" | "trace" | (string & {});
}

/** Where clients reach the daemon, and who may. */
export interface GRPCConfig {
  /**
   * The addresses on which the daemon waits for clients.
   *
   * list of strings, default ["unix:///run/buildkit/buildkitd.sock"]; rootless: below $XDG_RUNTIME_DIR
   *
   * Each one starts with `unix://`, `tcp://`, `fd://` or, on Windows, `npipe://`. Whoever reaches a `tcp://` address without TLS can run anything on the builder; set `[grpc.tls]` with it.
   *
   * `["/run/buildkit/buildkitd.sock"]`: the daemon does not start; `unix://` is missing
   *
   * `["0.0.0.0:1234"]`: the daemon does not start; `tcp://` is missing
   *
   * `address = ["unix:///run/buildkit/buildkitd.sock"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/address/
   */
  address?: string[];
  /**
   * An address, as `host:port`, where the daemon serves profiles and metrics over plain HTTP.
   *
   * string, default none
   *
   * Nobody has to log in, so bind it to `127.0.0.1`. Since 0.19 it can have `tcp://` in front, or be a socket as `unix://` and its path; older releases do not start with either.
   *
   * `"6060"`: the daemon does not start; a port alone is not an address
   *
   * `"http://127.0.0.1:6060"`: the daemon does not start
   *
   * `debugAddress = "127.0.0.1:6060"`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/debug-address/
   */
  debugAddress?: string;
  /**
   * The number of the user who owns the daemon's Unix sockets.
   *
   * integer, default the user that runs the daemon
   *
   * Names are not read here.
   *
   * `uid = 1000`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/uid/
   */
  uid?: number;
  /**
   * The number of the group that owns the daemon's Unix sockets.
   *
   * integer, default the group that runs the daemon
   *
   * Names are not read here; the flag `--group` takes them. A `gid` in the default file, `/etc/buildkit/buildkitd.toml`, also wins over the file given with `--config`.
   *
   * `gid = 1000`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/gid/
   */
  gid?: number;
  /**
   * Who may open the daemon's named pipe on Windows, in Microsoft's SDDL notation.
   *
   * string, default D:P(A;;GA;;;BA)(A;;GA;;;SY), since 0.13.2
   *
   * By default these are administrators and the system. Other systems ignore it.
   *
   * `securityDescriptor = "D:P(A;;GA;;;BA)(A;;GA;;;SY)"`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc/security-descriptor/
   */
  securityDescriptor?: string;
  /**
   * Encryption and login by certificate for `tcp://` and `fd://` addresses.
   *
   * table
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc.tls/
   */
  tls?: TLSConfig;
}

/** Encryption and login by certificate for `tcp://` and `fd://` addresses. Unix sockets and named pipes stay without it. */
export interface TLSConfig {
  /**
   * The file with the daemon's certificate, in PEM form.
   *
   * string, default none
   *
   * It goes together with `key`; one without the other stops the daemon at its start. `docker buildx create` does not copy this file into the builder. A value in the default file, `/etc/buildkit/buildkitd.toml`, also wins over the file given with `--config`.
   *
   * cert without key: the daemon does not start, even without a TCP address
   *
   * `cert = "/etc/buildkit/tls.crt"`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc.tls/cert/
   */
  cert?: string;
  /**
   * The file with the private key of the daemon's certificate, in PEM form.
   *
   * string, default none
   *
   * It goes together with `cert`; one without the other stops the daemon at its start. `docker buildx create` does not copy this file into the builder.
   *
   * key without cert: the daemon does not start, even without a TCP address
   *
   * `key = "/etc/buildkit/tls.key"`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc.tls/key/
   */
  key?: string;
  /**
   * The file with the authority that client certificates must come from.
   *
   * string, default none
   *
   * With it, only clients with such a certificate get in; without it, the connection is encrypted but open to everybody. `ca` alone does nothing at all: without `cert` and `key` there is no TLS.
   *
   * ca without cert and key: is ignored; there is no TLS at all
   *
   * `ca = "/etc/buildkit/ca.pem"`
   *
   * https://buildkit-config.dev/reference/buildkitd/grpc.tls/ca/
   */
  ca?: string;
}

/** Traces (OpenTelemetry) that build steps send to the daemon. */
export interface OTELConfig {
  /**
   * The Unix socket through which build steps send their traces to the daemon.
   *
   * string, default /run/buildkit/otel-grpc.sock; rootless: below $XDG_RUNTIME_DIR, since 0.13
   *
   * It is a path without `unix://`. Where the daemon sends traces itself is not said here but with the usual `OTEL_` and `JAEGER_TRACE` variables.
   *
   * a path it cannot create: the daemon does not start
   *
   * more than 104 bytes: the daemon does not start
   *
   * `socketPath = "/run/buildkit/otel-grpc.sock"`
   *
   * https://buildkit-config.dev/reference/buildkitd/otel/socket-path/
   */
  socketPath?: string;
}

/** Devices such as GPUs for build steps, through the Container Device Interface (CDI). */
export interface CDIConfig {
  /**
   * Turns devices for build steps off.
   *
   * boolean, default false, since 0.20
   *
   * They are on by default, and with them the entitlement `device`; upstream's example shows `true`, which is not the default.
   *
   * `disabled = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/cdi/disabled/
   */
  disabled?: boolean;
  /**
   * The directories where the daemon looks for descriptions of devices.
   *
   * list of strings, default ["/etc/cdi", "/var/run/cdi", "/etc/buildkit/cdi"], since 0.20
   *
   * The list replaces the default. `docker buildx create` does not copy these directories into the builder. A broken description is a warning in the log; the others still work.
   *
   * `[]`: the default directories are used
   *
   * `specDirs = ["/etc/cdi"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/cdi/spec-dirs/
   */
  specDirs?: string[];
  /**
   * Devices that every build may use without asking for the entitlement `device`.
   *
   * list of strings, default [], since 0.20
   *
   * An entry is a whole kind such as `nvidia.com/gpu` or one device such as `nvidia.com/gpu=0`. Names are compared as they are: patterns are not read and a wrong name is no error.
   *
   * `autoAllowed = ["nvidia.com/gpu"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/cdi/auto-allowed/
   */
  autoAllowed?: string[];
}

/** What runs the build steps. When both workers are available, only `oci` is used. */
export interface Workers {
  /**
   * The worker that runs steps with runc.
   *
   * table
   *
   * It exists on Linux only, and it is the one in the images of `docker buildx create`.
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/
   */
  oci?: OCIConfig;
  /**
   * The worker that runs steps through a containerd daemon.
   *
   * table
   *
   * It is used only when there is no `oci` worker; settings here do nothing to a builder of `docker buildx create`.
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/
   */
  containerd?: ContainerdConfig;
}

/** The worker that runs steps with runc, on Linux only. It is the one in the images of `docker buildx create`. */
export interface OCIConfig extends GCConfig, NetworkConfig {
  /**
   * Whether the daemon runs steps with runc itself.
   *
   * boolean, default auto: true when runc is found
   *
   * Without the key it does so when it finds `buildkit-runc` or `runc`. The word `"auto"` works only on the flag. Set `false` to use the containerd worker, as this one otherwise comes first.
   *
   * `"auto"`: does not load; leave the key out for auto
   *
   * `enabled = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/enabled/
   */
  enabled?: boolean;
  /**
   * Names and values that mark this worker in `buildctl debug workers`.
   *
   * table of strings, one for each label name, default {}
   *
   * They do not change how it builds. Values are text, so numbers and `true` need quotes; names with a dot need quotes too.
   *
   * `{ tier = 1 }`: does not load; a label is text
   *
   * `labels = { "com.example.tier" = "ci" }`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/labels/
   */
  labels?: Record<string, string>;
  /**
   * The platforms that this worker offers, such as `linux/arm64`.
   *
   * list of strings, default what the machine runs, emulators included
   *
   * Builds without `--platform` are made for the first one. The list cannot hide a platform: once a client lists the workers, as `docker buildx` does, the daemon adds all that the machine runs. A platform that the machine cannot run is accepted, and its steps then fail.
   *
   * `["linux arm64"]`: the daemon does not start
   *
   * `["linux/amd64,linux/arm64"]`: the daemon does not start; each is a string of its own
   *
   * `platforms = ["linux/amd64", "linux/arm64"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/platforms/
   */
  platforms?: string[];
  /**
   * How layers are put together into the file system of a step.
   *
   * string, default auto
   *
   * One of: `auto`, `overlayfs`, `fuse-overlayfs`, `native`, `stargz`
   *
   * `auto` takes `overlayfs` where it works, then `fuse-overlayfs`, then `native`. The name is `overlayfs`, not `overlay`. With `proxySnapshotterPath` it is the name that the other program knows, and any name is accepted.
   *
   * `"overlay"`: the daemon does not start; the name is `overlayfs`
   *
   * `snapshotter = "overlayfs"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/snapshotter/
   */
  snapshotter?: "auto" | "overlayfs" | "fuse-overlayfs" | "native" | "stargz" | (string & {});
  /**
   * Adapts this worker to a daemon that runs without root.
   *
   * boolean, default false; true inside a user namespace
   *
   * It does not make a daemon rootless: that is done by starting it in a user namespace, as upstream's `-rootless` images do. Inside such a namespace it is on whatever the file says. It turns `networkMode` `auto` into `host`.
   *
   * false, in a user namespace: has no effect; rootless stays on
   *
   * `rootless = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/rootless/
   */
  rootless?: boolean;
  /**
   * Lets build steps see and stop the processes around the daemon.
   *
   * boolean, default false
   *
   * It is meant for a rootless daemon in a container that may not mount `/proc`, as in Kubernetes without privileges. Without `rootless = true` the daemon does not start, unless it runs in a user namespace anyway.
   *
   * true, without rootless: the daemon does not start
   *
   * `noProcessSandbox = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/no-process-sandbox/
   */
  noProcessSandbox?: boolean;
  /**
   * Runs build steps as the subordinate users of the named user.
   *
   * string, default none
   *
   * Upstream keeps it for its own tests and does not support it; changing it makes the existing state directory unusable. Only the part before a `:` is used.
   *
   * `"a:b:c"`: the daemon does not start
   *
   * `userRemapUnsupported = "buildkit"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/user-remap-unsupported/
   */
  userRemapUnsupported?: string;
  /**
   * The program that starts the containers of build steps, as a name or a path.
   *
   * string, default buildkit-runc, else runc
   *
   * Programs that take the same arguments as runc work, such as crun. The program must exist where the daemon runs. With no `enabled` key, the daemon still looks for runc before it uses this worker.
   *
   * a missing program: the daemon does not start
   *
   * `binary = "runc"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/binary/
   */
  binary?: string;
  /**
   * The socket of another program that stores the layers, such as a remote snapshotter.
   *
   * string, default none
   *
   * It is a path without `unix://`, and `snapshotter` then names what that program offers. `docker buildx create` does not bring the socket into the builder.
   *
   * `"unix:///run/snap.sock"`: the daemon does not start; the path has no scheme
   *
   * `proxySnapshotterPath = "/run/containerd-stargz-grpc/containerd-stargz-grpc.sock"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/proxy-snapshotter-path/
   */
  proxySnapshotterPath?: string;
  /**
   * The control group (cgroup) below which build steps run, so that one limit holds for all of them.
   *
   * string, default none, since 0.10
   *
   * A path such as `/ci` gives `/ci/buildkit/ID`. With systemd, write `system.slice:buildkit:` with the colon at the end. A build that names its own parent wins, and the text is not checked at the start.
   *
   * `defaultCgroupParent = "/ci"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/default-cgroup-parent/
   */
  defaultCgroupParent?: string;
  /**
   * Settings that are passed on to the stargz snapshotter as they are.
   *
   * free-form table, default {}
   *
   * They are read only with `snapshotter = "stargz"`. Their names are those of that project, in snake case, and unknown ones are ignored.
   *
   * `stargzSnapshotter = { no_prometheus = true }`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/stargz-snapshotter/
   */
  stargzSnapshotter?: Record<string, unknown>;
  /**
   * The AppArmor profile that confines build steps.
   *
   * string, default none
   *
   * Load the profile into the kernel beforehand; BuildKit only names it. A mistake shows up in the first `RUN` step, not when the daemon starts. Steps with `security.insecure` are not confined.
   *
   * `apparmor-profile = "buildkit-default"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/apparmor-profile/
   */
  "apparmor-profile"?: string;
  /**
   * Gives build steps SELinux labels, so that a host with SELinux confines them.
   *
   * boolean, default false, since 0.10.6
   *
   * Releases 0.10.0 to 0.10.5 ignore it.
   *
   * `selinux = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/selinux/
   */
  selinux?: boolean;
  /**
   * How many build steps run at once, over all builds of this worker.
   *
   * integer, default 0 (no limit), since 0.9
   *
   * Pulls for `FROM`, `COPY` and `RUN` each count as one step; cached steps and exports do not. It limits steps, not builds, and it belongs in the table of the worker that is in use: builders of `docker buildx create` use `worker.oci`.
   *
   * `"4"`: does not load; the value is a number
   *
   * 0 or negative: no limit
   *
   * `max-parallelism = 4`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/max-parallelism/
   */
  "max-parallelism"?: number;
}

/** Garbage collection: how much build cache the worker keeps. It runs after builds, not during one, so a single build can go beyond every limit. */
export interface GCConfig {
  /**
   * Whether the worker deletes old build cache by itself.
   *
   * boolean, default true
   *
   * With `false` every other limit of this table is dead and the cache grows until the disk is full.
   *
   * `false`: nothing is ever deleted by itself
   *
   * `gc = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/gc/
   */
  gc?: boolean;
  /**
   * How much build cache to keep.
   *
   * size, default none
   *
   * A bare number is in bytes, although upstream's page said MB from 0.9 to 0.12 and showed `9000`; that is 9 kB. Only the flag counts in MB. Text such as `"10GB"` or `"10%"` needs 0.12; GB means GiB there.
   *
   * `9000`: is 9 kB; nearly the whole cache is deleted at every collection
   *
   * `"10.5%"`: does not load; only whole percents are read
   *
   * `gckeepstorage = "10GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/gckeepstorage/
   *
   * @deprecated Use `reservedSpace` (since 0.17).
   */
  gckeepstorage?: Size;
  /**
   * How much build cache is safe from deletion for lack of space.
   *
   * size, default 10% of the disk, at most 10GB (20% on Windows), while none of the three limits is set, since 0.17
   *
   * Set alone it is also the ceiling: everything above it may be deleted. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. When it is larger than `maxUsedSpace`, it wins.
   *
   * `10`: is 10 bytes; alone it has nearly the whole cache deleted
   *
   * `"10.5%"`: does not load; only whole percents are read
   *
   * `reservedSpace = "10GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/reserved-space/
   */
  reservedSpace?: Size;
  /**
   * How much build cache may stay after a collection; what is above it is deleted, least used first.
   *
   * size, default 80% of the disk, at most 100GB, while none of the three limits is set, since 0.17
   *
   * During a build the cache can be larger. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. A bare number is in bytes, `"100GB"` means 100 GiB, and a percentage counts from the whole disk. Any `[[gcpolicy]]` makes it dead.
   *
   * `100`: is 100 bytes; without a larger `reservedSpace` nearly the whole cache is deleted
   *
   * `"80.5%"`: does not load; only whole percents are read
   *
   * `maxUsedSpace = "100GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/max-used-space/
   */
  maxUsedSpace?: Size;
  /**
   * How much of the disk a collection tries to leave free, whoever fills it.
   *
   * size, default 20% of the disk, while none of the three limits is set, since 0.17
   *
   * It deletes build cache for that, but never goes below `reservedSpace`. Setting any of `reservedSpace`, `maxUsedSpace` and `minFreeSpace` drops the defaults of the other two. A bare number is in bytes, and a percentage counts from the whole disk. Any `[[gcpolicy]]` makes it dead.
   *
   * `20`: is 20 bytes; nothing is kept free
   *
   * `"20.5%"`: does not load; only whole percents are read
   *
   * `minFreeSpace = "20%"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/min-free-space/
   */
  minFreeSpace?: Size;
  /**
   * Your own rules for garbage collection, one `[[...gcpolicy]]` each.
   *
   * list of tables, default 4 built-in rules, sized by the limits above
   *
   * They run in the order of the file, each to its end. The first one replaces all built-in rules and makes `gckeepstorage`, `reservedSpace`, `maxUsedSpace` and `minFreeSpace` of the worker dead.
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/
   */
  gcpolicy?: GCPolicy[];
}

/** One rule of garbage collection: which cache records it looks at, and how many of them it deletes. */
export interface GCPolicy {
  /**
   * Lets this rule delete internal and frontend records and those whose data is shared with an image, which it otherwise leaves alone.
   *
   * boolean, default false
   *
   * Together with no size and no `keepDuration`, the rule empties the cache at every collection.
   *
   * true, with no other key: the whole cache is deleted at every collection
   *
   * `all = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/all/
   */
  all?: boolean;
  /**
   * Which cache records this rule may delete, such as `type==source.local`.
   *
   * list of strings, default [] (every record)
   *
   * A record that matches one entry is enough; a comma inside an entry means "and". So `"type==source.local,type==exec.cachemount"` never matches, as no record has two types; upstream's own first rule had this fault up to 0.30.
   *
   * `["type==a,type==b"]`: matches nothing; the rule never deletes anything
   *
   * `["type=source.local"]`: this rule and all after it fail at every collection; `==` is needed
   *
   * `filters = ["type==source.local", "type==exec.cachemount"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/filters/
   */
  filters?: string[];
  /**
   * Protects records that were used within this time from this rule.
   *
   * duration, default 0 (no record is too young)
   *
   * It is a minimum, not an age at which records go: with a size as well, older records stay while there is room. Only a rule without any size deletes everything that is older. A bare number means seconds, and text such as `"48h"` needs 0.12.
   *
   * `"7d"`: does not load; Go durations have no days
   *
   * `keepDuration = "48h"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/keep-duration/
   */
  keepDuration?: Duration;
  /**
   * How much of the whole cache this rule leaves; it starts to delete above that.
   *
   * size, default none
   *
   * A bare number is in bytes, `"10GB"` means 10 GiB and needs 0.12, and a percentage counts from the whole disk. From 0.17 on it is read as `reservedSpace` where that is unset, which gives the same result as long as it is the only size of the rule.
   *
   * `512`: is 512 bytes; every matching record is deleted
   *
   * `0`: means no size: every matching record older than `keepDuration` is deleted
   *
   * `keepBytes = "10GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/keep-bytes/
   *
   * @deprecated Use `reservedSpace` (since 0.17).
   */
  keepBytes?: Size;
  /**
   * How much of the whole cache this rule never goes below.
   *
   * size, default none, since 0.17
   *
   * As the only size of a rule it is also the ceiling: what is above it is deleted. When it is larger than `maxUsedSpace`, it wins. A bare number is in bytes, `"10GB"` means 10 GiB, and a percentage counts from the whole disk.
   *
   * `10`: is 10 bytes; as the only size, every matching record is deleted
   *
   * `"10.5%"`: does not load; only whole percents are read
   *
   * `reservedSpace = "10GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/reserved-space/
   */
  reservedSpace?: Size;
  /**
   * How large the whole cache may be after this rule; what is above it is deleted, least used first.
   *
   * size, default none, since 0.17
   *
   * A larger `reservedSpace` makes it dead. A bare number is in bytes, `"20GB"` means 20 GiB, and a percentage counts from the whole disk.
   *
   * `20`: is 20 bytes; every matching record is deleted
   *
   * `"20.5%"`: does not load; only whole percents are read
   *
   * `maxUsedSpace = "20GB"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/max-used-space/
   */
  maxUsedSpace?: Size;
  /**
   * How much of the disk this rule tries to leave free; it stops at `reservedSpace`.
   *
   * size, default none, since 0.17
   *
   * As the only size of a rule it deletes nothing while the disk has that much room; before 0.21 such a rule deleted everything that matched. A bare number is in bytes, and a percentage counts from the whole disk.
   *
   * `20`: is 20 bytes; nothing is kept free
   *
   * `minFreeSpace = "20%"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci.gcpolicy/min-free-space/
   */
  minFreeSpace?: Size;
}

/** How build steps reach the network. */
export interface NetworkConfig {
  /**
   * Which network a build step gets when it does not ask for one.
   *
   * string, default auto
   *
   * One of: `auto`, `cni`, `host`, `bridge`
   *
   * `auto` means CNI if its configuration file exists, else the daemon's own network. With `BUILDKIT_NETWORK_BRIDGE_AUTO=1` in the daemon's environment it means `bridge`. Rootless daemons turn `auto` into `host`.
   *
   * `"none"`: the daemon does not start
   *
   * "cni", without its files: the daemon does not start
   *
   * `networkMode = "host"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/network-mode/
   */
  networkMode?: "auto" | "cni" | "host" | "bridge" | (string & {});
  /**
   * The file that describes the CNI network of build steps.
   *
   * string, default /etc/buildkit/cni.json; rootless from 0.13 on: ~/.config/buildkit/cni.json
   *
   * A name that ends in `.conflist` is read as a list of plugins, any other as a single one. The file is only used in the modes `cni` and `auto`; in `auto`, its mere existence switches from `host` to CNI. `docker buildx create` does not copy it into the builder.
   *
   * a missing file, in mode cni: the daemon does not start
   *
   * `cniConfigPath = "/etc/buildkit/cni.json"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/cni-config-path/
   */
  cniConfigPath?: string;
  /**
   * The directory with the CNI plugins.
   *
   * string, default /opt/cni/bin
   *
   * It is used in the modes `cni` and `auto`, and in `bridge` where the daemon finds no `buildkit-cni-*` programs of its own.
   *
   * a missing directory, in mode cni: the daemon does not start
   *
   * `cniBinaryPath = "/opt/cni/bin"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/cni-binary-path/
   */
  cniBinaryPath?: string;
  /**
   * How many step networks the daemon prepares ahead, so that a step need not wait for one.
   *
   * integer, default 0 (no pool), since 0.11
   *
   * It helps in the modes `cni` and `bridge`, with many short steps, and does nothing in `host`.
   *
   * `cniPoolSize = 16`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/cni-pool-size/
   */
  cniPoolSize?: number;
  /**
   * The name of the network bridge that mode `bridge` makes.
   *
   * string, default buildkit0, since 0.13
   *
   * It is read in that mode only. Two daemons in one network namespace need two names and two subnets.
   *
   * more than 15 bytes, in mode bridge: the daemon does not start
   *
   * `bridgeName = "buildkit1"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/bridge-name/
   */
  bridgeName?: string;
  /**
   * The addresses that steps get in mode `bridge`, as a subnet like `10.20.0.0/16`.
   *
   * string, default 10.10.0.0/16, since 0.13
   *
   * It is read in that mode only. Choose another one where your own network uses 10.10.x.x, or steps cannot reach it. The CNI plugins check the text when the daemon starts.
   *
   * "10.20.0.0", in mode bridge: the daemon does not start; the length is missing
   *
   * "10.20.0.1/16", in mode bridge: the daemon does not start; 10.20.0.0/16 is the subnet
   *
   * `bridgeSubnet = "10.20.0.0/16"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.oci/bridge-subnet/
   */
  bridgeSubnet?: string;
}

/** The worker that runs steps through a containerd daemon. It is used only when there is no `oci` worker. */
export interface ContainerdConfig extends GCConfig, NetworkConfig {
  /**
   * The socket of the containerd daemon that runs the steps.
   *
   * string, default /run/containerd/containerd.sock
   *
   * When the socket does not exist and `enabled` is not set, the worker is left out with a warning.
   *
   * `address = "/run/containerd/containerd.sock"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/address/
   */
  address?: string;
  /**
   * Whether the daemon runs steps through containerd.
   *
   * boolean, default auto: true when containerd answers
   *
   * Without the key it does so when containerd answers on its socket. The word `"auto"` works only on the flag. Only the first worker is used and `oci` comes first, so set `enabled = false` in `[worker.oci]` too.
   *
   * `"auto"`: does not load; leave the key out for auto
   *
   * `enabled = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/enabled/
   */
  enabled?: boolean;
  /**
   * Names and values that mark this worker in `buildctl debug workers`.
   *
   * table of strings, one for each label name, default {}
   *
   * They do not change how it builds. Values are text, so numbers and `true` need quotes; names with a dot need quotes too.
   *
   * `{ tier = 1 }`: does not load; a label is text
   *
   * `labels = { "com.example.tier" = "ci" }`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/labels/
   */
  labels?: Record<string, string>;
  /**
   * The platforms that this worker offers, such as `linux/arm64`.
   *
   * list of strings, default what the machine runs, emulators included
   *
   * Builds without `--platform` are made for the first one. The list cannot hide a platform: once a client lists the workers, as `docker buildx` does, the daemon adds all that the machine runs. A platform that the machine cannot run is accepted, and its steps then fail.
   *
   * `["linux arm64"]`: the daemon does not start
   *
   * `["linux/amd64,linux/arm64"]`: the daemon does not start; each is a string of its own
   *
   * `platforms = ["linux/amd64", "linux/arm64"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/platforms/
   */
  platforms?: string[];
  /**
   * The containerd namespace in which images and containers of builds live.
   *
   * string, default buildkit
   *
   * `ctr --namespace buildkit images ls` shows them; `default` is where plain `ctr` looks, and `k8s.io` where Kubernetes does. When a file given with `--config` omits the key, the value of the default file counts.
   *
   * `namespace = "buildkit"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/namespace/
   */
  namespace?: string;
  /**
   * The containerd runtime that starts the containers of build steps.
   *
   * table, since 0.13
   *
   * Without `name`, the rest of the table is dropped.
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd.runtime/
   */
  runtime?: ContainerdRuntime;
  /**
   * The containerd plugin that puts layers together into the file system of a step.
   *
   * string, default overlayfs; windows on Windows
   *
   * Any plugin that containerd has works; `ctr plugins ls` lists them. The word `auto` of the `oci` worker does not exist here.
   *
   * `"auto"`: the daemon starts, and every build fails
   *
   * `snapshotter = "overlayfs"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/snapshotter/
   */
  snapshotter?: string;
  /**
   * The AppArmor profile that confines build steps.
   *
   * string, default none
   *
   * Load the profile into the kernel beforehand; BuildKit only names it. A mistake shows up in the first `RUN` step, not when the daemon starts. Steps with `security.insecure` are not confined.
   *
   * `apparmor-profile = "buildkit-default"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/apparmor-profile/
   */
  "apparmor-profile"?: string;
  /**
   * Gives build steps SELinux labels, so that a host with SELinux confines them.
   *
   * boolean, default false, since 0.10.6
   *
   * Releases 0.10.0 to 0.10.5 ignore it.
   *
   * `selinux = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/selinux/
   */
  selinux?: boolean;
  /**
   * How many build steps run at once, over all builds of this worker.
   *
   * integer, default 0 (no limit), since 0.9
   *
   * Pulls for `FROM`, `COPY` and `RUN` each count as one step; cached steps and exports do not. It limits steps, not builds, and it belongs in the table of the worker that is in use: builders of `docker buildx create` use `worker.oci`.
   *
   * `"4"`: does not load; the value is a number
   *
   * 0 or negative: no limit
   *
   * `max-parallelism = 4`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/max-parallelism/
   */
  "max-parallelism"?: number;
  /**
   * The control group (cgroup) below which build steps run, so that one limit holds for all of them.
   *
   * string, default none, since 0.15
   *
   * A path such as `/ci` gives `/ci/buildkit/ID`. With systemd, write `system.slice:buildkit:` with the colon at the end. A build that names its own parent wins, and the text is not checked at the start.
   *
   * `defaultCgroupParent = "/ci"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/default-cgroup-parent/
   */
  defaultCgroupParent?: string;
  /**
   * Adapts this worker to a daemon that runs without root.
   *
   * boolean, default false; true inside a user namespace, since 0.10
   *
   * It does not make a daemon rootless: that is done by starting it in a user namespace, as upstream's `-rootless` images do. Inside such a namespace it is on whatever the file says. It turns `networkMode` `auto` into `host`.
   *
   * false, in a user namespace: has no effect; rootless stays on
   *
   * `rootless = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd/rootless/
   */
  rootless?: boolean;
}

/** The containerd runtime that starts the containers of build steps. */
export interface ContainerdRuntime {
  /**
   * The type of containerd runtime, such as `io.containerd.kata.v2`.
   *
   * string, default io.containerd.runc.v2; io.containerd.runhcs.v1 on Windows, since 0.13
   *
   * Without it, `path` and `options` beside it are dropped silently.
   *
   * `name = "io.containerd.runc.v2"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd.runtime/name/
   */
  name?: string;
  /**
   * The program of the runtime (its containerd shim), where containerd cannot find it by the name alone.
   *
   * string, default found by containerd from the name, since 0.13
   *
   * It is dropped silently without `name`.
   *
   * path without name: is dropped silently
   *
   * `path = "/usr/local/bin/containerd-shim-runc-v2"`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd.runtime/path/
   */
  path?: string;
  /**
   * Settings that are passed on to the runtime as they are.
   *
   * free-form table, default {}, since 0.13
   *
   * Which names exist depends on `name`; for `io.containerd.runc.v2` these are `BinaryName`, `SystemdCgroup` and others. They are dropped silently without `name`.
   *
   * options without name: are dropped silently
   *
   * `options = { BinaryName = "/usr/bin/crun" }`
   *
   * https://buildkit-config.dev/reference/buildkitd/worker.containerd.runtime/options/
   */
  options?: Record<string, unknown>;
}

/** How one registry host is reached: its mirrors, its protocol and its certificates. A mirror is a host of its own and reads its settings from its own table. */
export interface RegistryConfig {
  /**
   * The hosts that pulls from this registry try first, in this order; the registry itself comes last.
   *
   * list of strings, default []
   *
   * Pushes never go to a mirror. Write `host`, `host:port` or, from 0.12 on, `host/path`. A scheme such as `http://` is dropped from 0.12 on and does not select HTTP; before, it becomes part of the host name.
   *
   * `["http://cache.lan:5000"]`: the scheme is dropped and the mirror is called over HTTPS
   *
   * `mirrors = ["mirror.gcr.io"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/mirrors/
   */
  mirrors?: string[];
  /**
   * Calls this host over plain HTTP instead of HTTPS.
   *
   * boolean, default false; true for localhost and loopback addresses
   *
   * It never reaches the mirrors listed in this table, whatever upstream's example says: a mirror on plain HTTP needs its own `[registry."mirror-host"]` table with `http = true`. Loopback hosts are plain HTTP already; write `http = false` when such a host speaks HTTPS.
   *
   * `http = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/http/
   */
  http?: boolean;
  /**
   * Calls this host over HTTPS without checking its certificate.
   *
   * boolean, default false
   *
   * Anybody on the way can then pose as the registry, so `ca` is the better answer for a self-signed certificate. It does not mean plain HTTP; that is `http`. With both set, BuildKit tries HTTPS first and falls back to plain HTTP.
   *
   * `insecure = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/insecure/
   */
  insecure?: boolean;
  /**
   * Files with certificate authorities to trust for this host, in addition to those of the system.
   *
   * list of strings, default []
   *
   * It is a list even for one file. The files are read when the registry is called, not when the daemon starts.
   *
   * `ca = ["/etc/buildkit/certs/ca.pem"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/ca/
   */
  ca?: string[];
  /**
   * Client certificates for a registry that asks for one (mutual TLS).
   *
   * list of tables, default none
   *
   * Each entry is written as `[[registry."host".keypair]]` with `key` and `cert`.
   *
   * https://buildkit-config.dev/reference/buildkitd/registry.keypair/
   */
  keypair?: TLSKeyPair[];
  /**
   * Directories with certificates for this host, laid out as in `/etc/docker/certs.d`.
   *
   * list of strings, default []
   *
   * `*.crt` files are trusted as authorities, and each `NAME.cert` is a client certificate with `NAME.key` beside it. A directory that is missing or cannot be read is skipped without a word.
   *
   * `tlsconfigdir = ["/etc/docker/certs.d/registry.example.com"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry/tlsconfigdir/
   */
  tlsconfigdir?: string[];
}

/** A client certificate with its private key, shown to a registry that asks who is calling. */
export interface TLSKeyPair {
  /**
   * The file with the private key of the client certificate, in PEM form.
   *
   * string, default none
   *
   * It is read when the registry is called, not when the daemon starts, so a wrong path shows up in the first pull.
   *
   * `key = "/etc/buildkit/certs/client.key"`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry.keypair/key/
   */
  key?: string;
  /**
   * The file with the client certificate, in PEM form.
   *
   * string, default none
   *
   * It is read together with `key`, at the first call to the registry.
   *
   * `cert = "/etc/buildkit/certs/client.cert"`
   *
   * https://buildkit-config.dev/reference/buildkitd/registry.keypair/cert/
   */
  cert?: string;
}

/** Name resolution inside build steps. Each key that is given replaces that part of the daemon's own `/etc/resolv.conf`; pulls and pushes by the daemon itself are not affected. */
export interface DNSConfig {
  /**
   * The DNS servers that `RUN` steps ask, as IP addresses.
   *
   * list of strings, default those of the daemon's own resolv.conf
   *
   * They replace the servers in the daemon's `/etc/resolv.conf`. Loopback addresses such as `127.0.0.53` lead nowhere in steps with a network of their own; before 0.24 they are removed from every step, and public servers are used if none remains.
   *
   * `["dns.example.com"]`: `RUN` steps fail; only IP addresses are read
   *
   * `nameservers = ["10.0.0.53"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/dns/nameservers/
   */
  nameservers?: string[];
  /**
   * Resolver options for `RUN` steps, as on the `options` line of resolv.conf.
   *
   * list of strings, default those of the daemon's own resolv.conf
   *
   * They are not checked.
   *
   * `options = ["ndots:1"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/dns/options/
   */
  options?: string[];
  /**
   * Domains that `RUN` steps append to short host names when they look them up.
   *
   * list of strings, default those of the daemon's own resolv.conf
   *
   * `searchDomains = ["corp.example.com"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/dns/search-domains/
   */
  searchDomains?: string[];
}

/** How long the daemon remembers finished builds. Set both keys: once the table exists, a missing key counts as 0. */
export interface HistoryConfig {
  /**
   * How old a finished build must be before its record can be deleted.
   *
   * duration, default 48h without a [history] table, else 0, since 0.11
   *
   * A record goes only when it is older than this and also beyond the newest `maxEntries`; neither limit deletes anything by itself. Without this key in an existing `[history]` table the age is 0, and only the number counts. A bare number means seconds.
   *
   * `"7d"`: does not load; Go durations have no days
   *
   * `maxAge = "48h"`
   *
   * https://buildkit-config.dev/reference/buildkitd/history/max-age/
   */
  maxAge?: Duration;
  /**
   * How many records of finished builds are always kept, newest first.
   *
   * integer, default 50 without a [history] table, else 0, since 0.11
   *
   * Older records stay too until they pass `maxAge`; pinned ones are never counted. Without this key in an existing `[history]` table it is 0, and age alone decides. A negative number crashes the daemon shortly after the start.
   *
   * `-1`: the daemon crashes right after its start
   *
   * `0`: no record is protected by its rank; age alone decides
   *
   * `maxEntries = 50`
   *
   * https://buildkit-config.dev/reference/buildkitd/history/max-entries/
   */
  maxEntries?: number;
}

/** What may turn a build request into build steps. The names hold a dot, so they are quoted: `[frontend."dockerfile.v0"]`. */
export interface Frontends {
  /**
   * The Dockerfile reader that is built into the daemon.
   *
   * table, since 0.14
   *
   * The quotes in `[frontend."dockerfile.v0"]` are needed: without them TOML reads two nested tables and BuildKit ignores both.
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend.dockerfile.v0/
   */
  "dockerfile.v0"?: DockerfileFrontendConfig;
  /**
   * Frontends that are pulled as images, as a `# syntax=` line asks for.
   *
   * table, since 0.14
   *
   * The quotes in `[frontend."gateway.v0"]` are needed: without them TOML reads two nested tables and BuildKit ignores both.
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend.gateway.v0/
   */
  "gateway.v0"?: GatewayFrontendConfig;
}

/** The Dockerfile reader that is built into the daemon. */
export interface DockerfileFrontendConfig {
  /**
   * Whether builds may use the Dockerfile reader inside the daemon.
   *
   * boolean, default true, since 0.14
   *
   * With `false`, a plain `docker build` without a `# syntax=` line fails; builds that name a frontend image still work as long as `"gateway.v0"` is on.
   *
   * `false`: builds without a frontend image fail
   *
   * `enabled = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend.dockerfile.v0/enabled/
   */
  enabled?: boolean;
}

/** Frontends that BuildKit pulls as images, as a `# syntax=` line asks for. */
export interface GatewayFrontendConfig {
  /**
   * Whether a build may bring its own frontend as an image.
   *
   * boolean, default true, since 0.14
   *
   * With `false`, a Dockerfile with a `# syntax=` line does not build. Releases before 0.14 ignore the key and run any frontend image.
   *
   * `false`: Dockerfiles with a `# syntax=` line do not build
   *
   * `enabled = true`
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend.gateway.v0/enabled/
   */
  enabled?: boolean;
  /**
   * The image repositories that may act as a frontend, written without a tag.
   *
   * list of strings, default [] (every repository), since 0.14
   *
   * An empty list allows all of them. Tags and digests are ignored when comparing, short names are completed as in `docker pull`, and patterns are not read. Releases before 0.14 ignore the key, so it protects nothing there. `docker/dockerfile` covers the usual `# syntax=` line.
   *
   * `["Docker/Dockerfile"]`: the daemon does not start; the name is not an image reference
   *
   * `[]`: every repository is allowed
   *
   * `allowedRepositories = ["docker/dockerfile"]`
   *
   * https://buildkit-config.dev/reference/buildkitd/frontend.gateway.v0/allowed-repositories/
   */
  allowedRepositories?: string[];
}

/** Settings of the daemon as a whole rather than of one worker. */
export interface SystemConfig {
  /**
   * How long the daemon trusts its list of platforms before it looks again for emulators.
   *
   * duration, default 20s, since 0.14
   *
   * A short time notices a newly installed QEMU sooner; a negative time means that the list made at the start stays. A bare number means seconds.
   *
   * `-1`: emulators that are installed later are not noticed until a restart
   *
   * `platformsCacheMaxAge = "20s"`
   *
   * https://buildkit-config.dev/reference/buildkitd/system/platforms-cache-max-age/
   */
  platformsCacheMaxAge?: Duration;
  /**
   * How many connections the daemon opens to one registry at a time.
   *
   * integer, default 4, since 0.31
   *
   * Small JSON requests get one connection more. The limit is per registry and spans all builds of this daemon. Lower it for a slow link or a registry that answers 429; raise it for a fast mirror nearby.
   *
   * `0`: the daemon does not start; so with every negative number
   *
   * `maxRegistryConcurrency = 4`
   *
   * https://buildkit-config.dev/reference/buildkitd/system/max-registry-concurrency/
   */
  maxRegistryConcurrency?: number;
}

/** Daemon-side settings of remote caches. The caches themselves are chosen per build with `--cache-to` and `--cache-from`. */
export interface CacheConfig {
  /**
   * Signing and checking of the GitHub Actions cache.
   *
   * table, since 0.27
   *
   * Upstream's reference page calls the table `[ghacache]`, which every release ignores; the daemon reads `[cache.gha]`.
   *
   * https://buildkit-config.dev/reference/buildkitd/cache.gha/
   */
  gha?: CacheConfig;
}
