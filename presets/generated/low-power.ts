// Made by scripts/generate.ts from low-power/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../low-power/preset.ts";

/** What the preset `low-power` can be told. */
export interface LowPowerOptions {
  /**
   * How many steps run at once, over all builds of the builder. Half the processor cores is a good start.
   *
   * 1 to 1000, default 4
   */
  maxParallelism?: number;
}

/**
 * A few steps at once. Only a few build steps run at once, so that a small machine does not run out of memory.
 *
 * Use it when: Builds are killed for lack of memory, or the machine crawls while it builds. One builder serves several people and one large build starves the others. Steps such as `npm install` time out when many of them run side by side.
 *
 * It costs: Builds with many independent stages take longer. Pulls and `COPY` take a place, too, so a slow pull holds back other steps. Cached steps take none.
 */
export const lowPower: (options?: LowPowerOptions) => Preset = preset;
