import { buildOf, fromScratch, newFolder, startDaemon } from "./daemon.ts";
import type { See, Trial } from "./seen.ts";

const asked = ["device", "security.insecure"];

async function allowed({ version, toml, folder }: Trial): Promise<string> {
  const daemon = await startDaemon(version, toml, newFolder(folder, "daemon"));
  const seen: string[] = [];
  for (const entitlement of asked) {
    const { ok, printed } = await daemon.buildctl(...buildOf(fromScratch, folder), "--allow", entitlement);
    if (!ok && !printed.includes("not allowed")) throw new Error(printed);
    seen.push(`${entitlement} ${ok ? "allowed" : "refused"}`);
  }
  await daemon.stop();
  return seen.join(", ");
}

/** Sees which entitlements a build may ask for, as the file is and with CDI disabled. */
export const entitlements: See = async (trial) => {
  const disabled = `${trial.toml}[cdi]\ndisabled = true\n`;
  return `${await allowed(trial)}; without CDI ${await allowed({ ...trial, toml: disabled })}`;
};
