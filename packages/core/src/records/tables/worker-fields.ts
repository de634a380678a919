import type { Field } from "../record.ts";

type Name =
  | "apparmor-profile"
  | "defaultCgroupParent"
  | "enabled"
  | "labels"
  | "max-parallelism"
  | "platforms"
  | "rootless"
  | "selinux"
  | "snapshotter";

/** Keys that upstream declares in both workers; each worker overrides what differs. Sources are those of the OCI worker. */
export const workerFields: Record<Name, Field> = {
  enabled: {
    kind: "bool",
    since: "0.8.0",
    pointer: true,
    default: "auto",
    flag: {
      oci: { name: "--oci-worker", since: "0.8.0", note: "Also takes auto." },
      containerd: { name: "--containerd-worker", since: "0.8.0", note: "Also takes auto." },
    },
    doc: "Whether the daemon uses this worker.",
    without: "the daemon decides by itself whether to use this worker",
    onBad: [{ value: '"auto"', effect: "does not load; leave the key out for auto" }],
    symptoms: [
      {
        text: "no worker found, rebuild the buildkit daemon?",
        cause: "No worker is enabled and able to run.",
      },
    ],
    example: "true",
    source: "cmd/buildkitd/config/config.go:127",
  },
  labels: {
    kind: { map: "string", key: { label: "label name", example: "com.example.tier" } },
    since: "0.8.0",
    default: "{}",
    flag: {
      oci: { name: "--oci-worker-labels", since: "0.8.0", note: "Adds to the labels of the file." },
      containerd: {
        name: "--containerd-worker-labels",
        since: "0.8.0",
        note: "Adds to the labels of the file.",
      },
    },
    doc: "Names and values that mark this worker in `buildctl debug workers`. They do not change how it builds. Values are text, so numbers and `true` need quotes; names with a dot need quotes too.",
    without: "the worker carries only BuildKit's own labels",
    onBad: [{ value: "{ tier = 1 }", effect: "does not load; a label is text" }],
    example: '{ "com.example.tier" = "ci" }',
    source: "cmd/buildkitd/config/config.go:128",
  },
  platforms: {
    kind: { list: "string" },
    since: "0.8.0",
    default: "what the machine runs, emulators included",
    flag: {
      oci: {
        name: "--oci-worker-platform",
        since: "0.8.0",
        note: "Replaces the list of the file.",
      },
      containerd: {
        name: "--containerd-worker-platform",
        since: "0.8.0",
        note: "Hidden; replaces the list of the file.",
      },
    },
    doc: "The platforms that this worker offers, such as `linux/arm64`. Builds without `--platform` are made for the first one. The list cannot hide a platform: once a client lists the workers, as `docker buildx` does, the daemon adds all that the machine runs. A platform that the machine cannot run is accepted, and its steps then fail.",
    without: "the worker offers every platform that the machine runs",
    onBad: [
      { value: '["linux arm64"]', effect: "the daemon does not start" },
      { value: '["linux/amd64,linux/arm64"]', effect: "the daemon does not start; each is a string of its own" },
    ],
    symptoms: [
      {
        text: "invalid platforms",
        cause: "An entry is not of the form `os/arch` or `os/arch/variant`.",
      },
      {
        text: "exec format error",
        cause: "A listed platform cannot run here; its emulator is missing.",
      },
    ],
    example: '["linux/amd64", "linux/arm64"]',
    source: "cmd/buildkitd/config/config.go:129",
  },
  snapshotter: {
    kind: "string",
    since: "0.8.0",
    flag: {
      oci: { name: "--oci-worker-snapshotter", since: "0.8.0" },
      containerd: { name: "--containerd-worker-snapshotter", since: "0.8.0" },
    },
    doc: "How layers are put together into the file system of a step.",
    without: "the worker chooses how it stores layers",
    example: '"overlayfs"',
    source: "cmd/buildkitd/config/config.go:130",
  },
  rootless: {
    kind: "bool",
    since: "0.8.0",
    default: "false; true inside a user namespace",
    flag: {
      oci: {
        name: "--oci-worker-rootless",
        since: "0.8.0",
        note: "`--rootless` sets it for both workers.",
      },
      containerd: {
        name: "--containerd-worker-rootless",
        since: "0.10.0",
        note: "`--rootless` sets it for both workers.",
      },
    },
    doc: "Adapts this worker to a daemon that runs without root. It does not make a daemon rootless: that is done by starting it in a user namespace, as upstream's `-rootless` images do. Inside such a namespace it is on whatever the file says. It turns `networkMode` `auto` into `host`.",
    without: "the worker is adapted to rootless use only inside a user namespace",
    onBad: [{ value: "false, in a user namespace", effect: "has no effect; rootless stays on" }],
    symptoms: [
      {
        text: "rootless mode requires to be executed as the mapped root in a user namespace",
        cause:
          "The daemon was started by a normal user, or with the flag outside a user namespace; use RootlessKit or a `-rootless` image.",
      },
    ],
    example: "true",
    source: "cmd/buildkitd/config/config.go:131",
  },
  defaultCgroupParent: {
    kind: "string",
    since: "0.10.0",
    default: "none",
    doc: "The control group (cgroup) below which build steps run, so that one limit holds for all of them. A path such as `/ci` gives `/ci/buildkit/ID`. With systemd, write `system.slice:buildkit:` with the colon at the end. A build that names its own parent wins, and the text is not checked at the start.",
    without: "steps run in the default control group",
    example: '"/ci"',
    alias: ["cgroupParent", "cgroup-parent"],
    source: "cmd/buildkitd/config/config.go:141",
  },
  "apparmor-profile": {
    kind: "string",
    since: "0.8.2",
    default: "none",
    flag: {
      oci: { name: "--oci-worker-apparmor-profile", since: "0.8.2" },
      containerd: { name: "--containerd-worker-apparmor-profile", since: "0.8.2" },
    },
    doc: "The AppArmor profile that confines build steps. Load the profile into the kernel beforehand; BuildKit only names it. A mistake shows up in the first `RUN` step, not when the daemon starts. Steps with `security.insecure` are not confined.",
    without: "steps run without that AppArmor profile",
    symptoms: [
      {
        text: "AppArmor is not supported on this host",
        cause: "A profile is named but the machine has no AppArmor; BuildKit 0.17 and later stop the step.",
      },
    ],
    example: '"buildkit-default"',
    alias: ["apparmor"],
    source: "cmd/buildkitd/config/config.go:150",
  },
  selinux: {
    kind: "bool",
    since: "0.10.6",
    default: "false",
    flag: {
      oci: { name: "--oci-worker-selinux", since: "0.10.6" },
      containerd: { name: "--containerd-worker-selinux", since: "0.10.6" },
    },
    doc: "Gives build steps SELinux labels, so that a host with SELinux confines them. Releases 0.10.0 to 0.10.5 ignore it.",
    without: "steps run without SELinux labels",
    example: "true",
    source: "cmd/buildkitd/config/config.go:153",
  },
  "max-parallelism": {
    kind: "int",
    since: "0.9.0",
    default: "0 (no limit)",
    flag: {
      oci: { name: "--oci-max-parallelism", since: "0.24.0" },
      containerd: { name: "--containerd-max-parallelism", since: "0.24.0" },
    },
    doc: "How many build steps run at once, over all builds of this worker. Pulls for `FROM`, `COPY` and `RUN` each count as one step; cached steps and exports do not. It limits steps, not builds, and it belongs in the table of the worker that is in use: builders of `docker buildx create` use `worker.oci`.",
    without: "steps run without a limit",
    onBad: [
      { value: '"4"', effect: "does not load; the value is a number" },
      { value: "0 or negative", effect: "no limit" },
    ],
    example: "4",
    alias: ["MaxParallelism", "max_concurrency", "maxConcurrency", "concurrency", "parallelism"],
    source: "cmd/buildkitd/config/config.go:156",
  },
};
