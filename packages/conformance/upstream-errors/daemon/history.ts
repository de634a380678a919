import { setTimeout } from "node:timers/promises";
import { buildOf, fromScratch, newFolder, startDaemon } from "./daemon.ts";
import type { See, Trial } from "./seen.ts";

/** How many builds are left when the daemon has started again; it cleans up as it starts. */
async function left({ version, toml, folder }: Trial): Promise<number | undefined> {
  const own = newFolder(folder, "daemon");
  const first = await startDaemon(version, toml, own);
  const built = await first.buildctl(...buildOf(fromScratch, folder));
  await first.stop();
  if (!built.ok) throw new Error(built.printed);
  await setTimeout(3000);
  const second = await startDaemon(version, toml, own);
  await setTimeout(3000);
  const { ok, printed } = await second.buildctl("debug", "histories");
  await second.stop();
  return ok && /^TYPE\b/m.test(printed) ? (printed.match(/^COMPLETE\b/gm)?.length ?? 0) : undefined;
}

/** Sees what is left of one old build, as the file is and when no entry may stay. */
export const history: See = async (trial) => {
  const own = await left(trial);
  if (own === undefined) return undefined;
  const none = await left({ ...trial, toml: trial.toml.replace(/maxEntries = \d+/, "maxEntries = 0") });
  return `${own} build${own === 1 ? " is" : "s are"} kept, ${none} with maxEntries = 0`;
};
