import { BundleError } from "@buildkit-config/core/bundle";
import { Stop } from "../exit-status.ts";
import type { Arguments } from "../options.ts";
import { addPresetCommand } from "../preset/add.ts";
import { listPresets } from "../preset/list.ts";
import { showPreset } from "../preset/show.ts";

/** Lists, shows and adds presets; what a preset does not take is told in one line. */
export function presetCommand({ words: [action, ...words], values, lists }: Arguments): number {
  const args = { words, values, lists };
  try {
    if (action === "list") return listPresets(args);
    if (action === "show") return showPreset(args);
    if (action === "add") return addPresetCommand(args);
  } catch (error) {
    if (error instanceof BundleError) throw new Stop(error.message);
    throw error;
  }
  throw new Stop(`preset ${action ?? ""}: write preset list, preset show ID or preset add ID.`);
}
