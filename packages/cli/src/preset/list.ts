import { situations } from "@buildkit-config/core/bundle";
import { presets } from "@buildkit-config/presets";
import { exitStatus, Stop } from "../exit-status.ts";
import type { Arguments } from "../options.ts";
import { print } from "../output/print.ts";

/** Prints one line for each preset, grouped by the situation that leads to it. */
export function listPresets({ words }: Arguments): number {
  if (words.length > 0) throw new Stop("preset list takes no words.");
  const lines = situations.flatMap((situation) => {
    const group = Object.values(presets).filter(({ record }) => record.situation === situation);
    return group.map(({ record: { id, title, since } }, index) => {
      const label = index === 0 ? situation.toUpperCase() : "";
      return `${label.padEnd(10)}${id.padEnd(16)}${title.padEnd(47)}${since}+\n`;
    });
  });
  print(`${lines.join("")}\nOne of them: buildkit-config preset show ID\n`);
  return exitStatus.clean;
}
