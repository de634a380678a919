import { definePreset, type PresetFunction } from "@buildkit-config/core/bundle";
import { stepsAtOnce } from "../steps-at-once.ts";

const options = {} as const;

export const preset: PresetFunction<typeof options> = definePreset({
  id: "serial",
  title: "One step at a time",
  outcome: "Build steps run strictly one after the other, and from 0.31 on layers are fetched one at a time.",
  situation: "limit",
  since: "0.10",
  options,
  useWhen: [
    "You look for a build that only fails when steps run side by side.",
    "The machine is as small as a Raspberry Pi.",
    "A registry or a package server answers with 429 or resets connections under load.",
  ],
  notWhen: [
    "Builds are only a little too heavy: `low-power` with two or three steps costs far less time.",
    "You use the `docker` driver: the engine's own BuildKit has no such setting.",
  ],
  costs: [
    "Nothing overlaps: a build takes as long as all its steps together.",
    "A pull takes the only place, so no step runs while an image is fetched.",
    "Before 0.31 up to four layers of an image are still fetched at a time; those releases have no setting for it.",
  ],
  needs: [],
  part: (_, { has }) => ({
    buildkitd: {
      worker: { oci: { "max-parallelism": 1 } },
      ...(has("0.31.0") && { system: { maxRegistryConcurrency: 1 } }),
    },
  }),
  proof: () => stepsAtOnce(1),
});
