import type { Table } from "../record.ts";
import { containerdConfig } from "./containerd-config.ts";
import { ociConfig } from "./oci-config.ts";

export const workers: Table = {
  struct: "Workers",
  doc: "What runs the build steps. When both workers are available, only `oci` is used.",
  source: "cmd/buildkitd/config/config.go:35",
  fields: {
    oci: {
      kind: { table: ociConfig },
      since: "0.8.0",
      doc: "The worker that runs steps with runc. It exists on Linux only, and it is the one in the images of `docker buildx create`.",
      without: "the worker keeps its default settings",
      alias: ["runc"],
      source: "cmd/buildkitd/config/config.go:36",
    },
    containerd: {
      kind: { table: containerdConfig },
      since: "0.8.0",
      doc: "The worker that runs steps through a containerd daemon. It is used only when there is no `oci` worker; settings here do nothing to a builder of `docker buildx create`.",
      without: "the worker keeps its default settings",
      source: "cmd/buildkitd/config/config.go:37",
    },
  },
};
