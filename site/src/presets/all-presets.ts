import { type PresetFunction, type Situation, situations } from "@buildkit-config/core/bundle";
import { presets } from "@buildkit-config/presets";

/** How pages call the situations that lead to a preset. */
export const situationTitles: Readonly<Record<Situation, string>> = {
  limit: "Builds take too much of the machine",
  mirror: "Pulls from Docker Hub fail or are slow",
  registry: "A registry of your own",
  network: "Steps need a network of their own",
};

/** The presets by the situation that leads to them; situations without one are left out. */
export const presetGroups: readonly { situation: Situation; presets: PresetFunction[] }[] = situations
  .map((situation) => ({
    situation,
    presets: Object.values(presets).filter(({ record }) => record.situation === situation),
  }))
  .filter((group) => group.presets.length > 0);

/** Every preset, in the order of the situations. */
export const allPresets: readonly PresetFunction[] = presetGroups.flatMap((group) => group.presets);
