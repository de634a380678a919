import { buildOf, startDaemon } from "./daemon.ts";
import { listen } from "./listener.ts";
import type { See } from "./seen.ts";

/** Sees how a daemon calls a registry at port 5000 of a host when it builds from an image. */
export function callsOf(host: string, image: string): See {
  return async ({ version, toml, folder }) => {
    const listener = await listen(5000);
    const daemon = await startDaemon(version, toml, folder);
    await daemon.buildctl(...buildOf(`FROM ${image}\n`, folder));
    await daemon.stop();
    await listener.close();
    const { calls } = listener;
    return `${host}:5000 was called by ${calls.length === 1 ? `${calls[0]} only` : calls.join(", then by ")}`;
  };
}
