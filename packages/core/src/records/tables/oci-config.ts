import type { Table } from "../record.ts";
import { gcConfig } from "./gc-config.ts";
import { networkConfig } from "./network-config.ts";
import { workerFields } from "./worker-fields.ts";

export const ociConfig: Table = {
  struct: "OCIConfig",
  elsewhere: [{ names: ["disabled", "disable"], help: "write `enabled = false`" }],
  doc: "The worker that runs steps with runc, on Linux only. It is the one in the images of `docker buildx create`.",
  source: "cmd/buildkitd/config/config.go:126",
  embeds: { GCConfig: gcConfig, NetworkConfig: networkConfig },
  fields: {
    enabled: {
      ...workerFields.enabled,
      default: "auto: true when runc is found",
      doc: 'Whether the daemon runs steps with runc itself. Without the key it does so when it finds `buildkit-runc` or `runc`. The word `"auto"` works only on the flag. Set `false` to use the containerd worker, as this one otherwise comes first.',
      symptoms: [
        {
          text: "skipping oci worker, as runc does not exist",
          cause: "Neither `buildkit-runc` nor `runc` is in the daemon's PATH.",
        },
        {
          text: "no worker found, rebuild the buildkit daemon?",
          cause: "No worker is enabled and able to run.",
        },
      ],
    },
    labels: workerFields.labels,
    platforms: workerFields.platforms,
    snapshotter: {
      ...workerFields.snapshotter,
      values: [
        { value: "auto", doc: "The first of overlayfs, fuse-overlayfs and native that works." },
        {
          value: "overlayfs",
          alias: ["overlay", "overlay2"],
          doc: "The kernel's overlay file system; the fastest.",
        },
        {
          value: "fuse-overlayfs",
          doc: "An overlay in user space, for rootless daemons on old kernels.",
        },
        { value: "native", doc: "Plain copies; works everywhere, slow and large." },
        { value: "stargz", doc: "Fetches files of eStargz images when they are read." },
      ],
      default: "auto",
      doc: "How layers are put together into the file system of a step. `auto` takes `overlayfs` where it works, then `fuse-overlayfs`, then `native`. The name is `overlayfs`, not `overlay`. With `proxySnapshotterPath` it is the name that the other program knows, and any name is accepted.",
      without: "the fastest way that works here is chosen",
      onBad: [{ value: '"overlay"', effect: "the daemon does not start; the name is `overlayfs`" }],
      symptoms: [
        {
          text: "unknown snapshotter name",
          cause: "The name is not one that BuildKit brings along.",
        },
      ],
      alias: ["storageDriver", "storage-driver"],
    },
    rootless: workerFields.rootless,
    noProcessSandbox: {
      kind: "bool",
      since: "0.8.0",
      default: "false",
      flag: { name: "--oci-worker-no-process-sandbox", since: "0.8.0" },
      doc: "Lets build steps see and stop the processes around the daemon. It is meant for a rootless daemon in a container that may not mount `/proc`, as in Kubernetes without privileges. Without `rootless = true` the daemon does not start, unless it runs in a user namespace anyway.",
      without: "steps get their own view of processes, which fails in an unprivileged container",
      onBad: [{ value: "true, without rootless", effect: "the daemon does not start" }],
      symptoms: [
        {
          text: "can't enable NoProcessSandbox without Rootless",
          cause: "The worker is not rootless.",
        },
        {
          text: "NoProcessSandbox is enabled",
          cause: "A warning at every start; it reminds of what steps may do.",
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:132",
    },
    userRemapUnsupported: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      doc: "Runs build steps as the subordinate users of the named user. Upstream keeps it for its own tests and does not support it; changing it makes the existing state directory unusable. Only the part before a `:` is used.",
      without: "steps run with the daemon's own user numbers",
      onBad: [{ value: '"a:b:c"', effect: "the daemon does not start" }],
      symptoms: [
        { text: "invalid userns remap specification", cause: "The value has more than one colon." },
        {
          text: "failed to create ID mappings",
          cause: "The user has no range in `/etc/subuid` and `/etc/subgid`.",
        },
      ],
      example: '"buildkit"',
      alias: ["userRemap", "userns-remap"],
      source: "cmd/buildkitd/config/config.go:137",
    },
    binary: {
      kind: "string",
      since: "0.8.0",
      default: "buildkit-runc, else runc",
      flag: { name: "--oci-worker-binary", since: "0.8.0" },
      doc: "The program that starts the containers of build steps, as a name or a path. Programs that take the same arguments as runc work, such as crun. The program must exist where the daemon runs. With no `enabled` key, the daemon still looks for runc before it uses this worker.",
      without: "steps are started with runc",
      onBad: [{ value: "a missing program", effect: "the daemon does not start" }],
      symptoms: [{ text: "failed to find", cause: "The program is not in the daemon's PATH." }],
      example: '"runc"',
      alias: ["runtime", "runcBinary"],
      source: "cmd/buildkitd/config/config.go:139",
    },
    proxySnapshotterPath: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      flag: { name: "--oci-worker-proxy-snapshotter-path", since: "0.8.0" },
      doc: "The socket of another program that stores the layers, such as a remote snapshotter. It is a path without `unix://`, and `snapshotter` then names what that program offers. `docker buildx create` does not bring the socket into the builder.",
      without: "the worker stores the layers itself",
      onBad: [
        {
          value: '"unix:///run/snap.sock"',
          effect: "the daemon does not start; the path has no scheme",
        },
      ],
      symptoms: [
        {
          text: "(Do not include 'unix://' prefix)",
          cause: "The socket does not exist where the daemon runs, or the path has a scheme.",
        },
      ],
      example: '"/run/containerd-stargz-grpc/containerd-stargz-grpc.sock"',
      source: "cmd/buildkitd/config/config.go:140",
    },
    defaultCgroupParent: workerFields.defaultCgroupParent,
    stargzSnapshotter: {
      kind: "any",
      since: "0.8.0",
      default: "{}",
      doc: 'Settings that are passed on to the stargz snapshotter as they are. They are read only with `snapshotter = "stargz"`. Their names are those of that project, in snake case, and unknown ones are ignored.',
      without: "the stargz snapshotter keeps its own defaults",
      symptoms: [
        {
          text: "failed to parse stargz config",
          cause: "A value has a type that stargz does not expect.",
        },
      ],
      example: "{ no_prometheus = true }",
      alias: ["StargzSnapshotterConfig", "stargz"],
      source: "cmd/buildkitd/config/config.go:146",
    },
    "apparmor-profile": workerFields["apparmor-profile"],
    selinux: workerFields.selinux,
    "max-parallelism": workerFields["max-parallelism"],
  },
};
