import { startDaemon } from "./daemon.ts";
import type { See, Trial } from "./seen.ts";

async function describe({ version, toml, folder }: Trial): Promise<string> {
  const daemon = await startDaemon(version, toml, folder);
  const { printed } = await daemon.buildctl("debug", "workers", "-v");
  await daemon.stop();
  return printed;
}

/** Sees a label of the worker. */
export function label(name: string): See {
  return async (trial) => {
    const line = (await describe(trial)).split("\n").find((each) => each.trim().startsWith(`${name}:`));
    return line?.trim().replace(/\s+/g, " ");
  };
}

/** Sees how many policies there are, and what they keep. */
export const policies: See = async (trial) => {
  const [, ...rules] = (await describe(trial)).split(/GC Policy rule#\d+:/);
  const kept = rules.map((rule) => /(?:Keep Bytes|Reserved space):\s*(\S+)/i.exec(rule)?.[1] ?? "nothing");
  return `${rules.length} ${rules.length === 1 ? "policy" : "policies"}: ${kept.join(", ")}`;
};
