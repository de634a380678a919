import type { Table } from "../record.ts";
import { containerdRuntime } from "./containerd-runtime.ts";
import { gcConfig } from "./gc-config.ts";
import { networkConfig } from "./network-config.ts";
import { workerFields } from "./worker-fields.ts";

export const containerdConfig: Table = {
  struct: "ContainerdConfig",
  elsewhere: [{ names: ["disabled", "disable"], help: "write `enabled = false`" }],
  doc: "The worker that runs steps through a containerd daemon. It is used only when there is no `oci` worker.",
  source: "cmd/buildkitd/config/config.go:159",
  embeds: { GCConfig: gcConfig, NetworkConfig: networkConfig },
  fields: {
    address: {
      kind: "string",
      since: "0.8.0",
      default: "/run/containerd/containerd.sock",
      flag: { name: "--containerd-worker-addr", since: "0.8.0" },
      doc: "The socket of the containerd daemon that runs the steps. When the socket does not exist and `enabled` is not set, the worker is left out with a warning.",
      without: "containerd is looked for at its usual socket",
      symptoms: [
        {
          text: "skipping containerd worker, as",
          cause: "The socket does not exist or does not answer.",
        },
      ],
      example: '"/run/containerd/containerd.sock"',
      alias: ["addr", "endpoint", "socket"],
      source: "cmd/buildkitd/config/config.go:160",
    },
    enabled: {
      ...workerFields.enabled,
      default: "auto: true when containerd answers",
      doc: 'Whether the daemon runs steps through containerd. Without the key it does so when containerd answers on its socket. The word `"auto"` works only on the flag. Only the first worker is used and `oci` comes first, so set `enabled = false` in `[worker.oci]` too.',
      symptoms: [
        {
          text: "currently, only the default worker can be used",
          cause: "A warning at every start; with both workers enabled, `oci` is used and this one is idle.",
        },
        {
          text: "no worker found, rebuild the buildkit daemon?",
          cause: "No worker is enabled and able to run.",
        },
      ],
      source: "cmd/buildkitd/config/config.go:161",
    },
    labels: { ...workerFields.labels, source: "cmd/buildkitd/config/config.go:162" },
    platforms: { ...workerFields.platforms, source: "cmd/buildkitd/config/config.go:163" },
    namespace: {
      kind: "string",
      since: "0.8.0",
      default: "buildkit",
      flag: {
        name: "--containerd-worker-namespace",
        since: "0.8.0",
        note: "Hidden; its default is the value in /etc/buildkit/buildkitd.toml.",
      },
      doc: "The containerd namespace in which images and containers of builds live. `ctr --namespace buildkit images ls` shows them; `default` is where plain `ctr` looks, and `k8s.io` where Kubernetes does. When a file given with `--config` omits the key, the value of the default file counts.",
      without: "builds live in the namespace buildkit",
      example: '"buildkit"',
      source: "cmd/buildkitd/config/config.go:164",
    },
    runtime: {
      kind: { table: containerdRuntime },
      since: "0.13.0",
      doc: "The containerd runtime that starts the containers of build steps. Without `name`, the rest of the table is dropped.",
      without: "steps are started with containerd's usual runtime",
      source: "cmd/buildkitd/config/config.go:165",
    },
    snapshotter: {
      ...workerFields.snapshotter,
      default: "overlayfs; windows on Windows",
      doc: "The containerd plugin that puts layers together into the file system of a step. Any plugin that containerd has works; `ctr plugins ls` lists them. The word `auto` of the `oci` worker does not exist here.",
      without: "containerd's usual snapshotter is used",
      onBad: [{ value: '"auto"', effect: "the daemon starts, and every build fails" }],
      symptoms: [{ text: "snapshotter not loaded", cause: "containerd has no snapshotter of that name." }],
      alias: ["storageDriver", "storage-driver"],
      source: "cmd/buildkitd/config/config.go:168",
    },
    "apparmor-profile": {
      ...workerFields["apparmor-profile"],
      source: "cmd/buildkitd/config/config.go:172",
    },
    selinux: { ...workerFields.selinux, source: "cmd/buildkitd/config/config.go:175" },
    "max-parallelism": {
      ...workerFields["max-parallelism"],
      source: "cmd/buildkitd/config/config.go:177",
    },
    defaultCgroupParent: {
      ...workerFields.defaultCgroupParent,
      since: "0.15.0",
      source: "cmd/buildkitd/config/config.go:179",
    },
    rootless: {
      ...workerFields.rootless,
      since: "0.10.0",
      source: "cmd/buildkitd/config/config.go:181",
    },
  },
};
