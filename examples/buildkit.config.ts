import { type Builder, defineBuilder } from "@buildkit-config/core/bundle";
import { gcrMirror, lowPower } from "@buildkit-config/presets";

const builder: Builder = defineBuilder({
  name: "office",
  buildkit: "0.32",
  presets: [lowPower({ maxParallelism: 2 }), gcrMirror({ trace: false })],
  caches: {
    from: [{ type: "registry", ref: "ghcr.io/acme/app:cache" }],
    to: [{ type: "registry", ref: "ghcr.io/acme/app:cache", mode: "max" }],
  },
  buildkitd: { worker: { oci: { maxUsedSpace: "50GB" } } },
});

export default builder;
