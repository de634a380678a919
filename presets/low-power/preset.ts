import { definePreset, type PresetFunction } from "@buildkit-config/core/bundle";
import { stepsAtOnce } from "../steps-at-once.ts";

const options = {
  maxParallelism: {
    type: "integer",
    minimum: 1,
    maximum: 1000,
    default: 4,
    doc: "How many steps run at once, over all builds of the builder. Half the processor cores is a good start.",
  },
} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "low-power",
  title: "A few steps at once",
  outcome: "Only a few build steps run at once, so that a small machine does not run out of memory.",
  situation: "limit",
  since: "0.10",
  options,
  useWhen: [
    "Builds are killed for lack of memory, or the machine crawls while it builds.",
    "One builder serves several people and one large build starves the others.",
    "Steps such as `npm install` time out when many of them run side by side.",
  ],
  notWhen: [
    "A single step needs too much memory: it gets no smaller. Limit the container with the driver options `memory` and `cpuset-cpus`.",
    "You use the `docker` driver: the engine's own BuildKit has no such setting.",
  ],
  costs: [
    "Builds with many independent stages take longer.",
    "Pulls and `COPY` take a place, too, so a slow pull holds back other steps. Cached steps take none.",
  ],
  needs: [],
  part: ({ maxParallelism }) => ({ buildkitd: { worker: { oci: { "max-parallelism": maxParallelism } } } }),
  proof: ({ maxParallelism }) => stepsAtOnce(maxParallelism),
});
