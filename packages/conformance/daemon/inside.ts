// The part of prove-presets.ts that runs in namespaces of its own: node daemon/inside.ts SCRATCH VERSION... [--preset ID]
import { parseArgs } from "node:util";
import { bundleFor, presetIds } from "./plain-bundle.ts";
import { prove } from "./prove.ts";
import { readRuns, writeRuns } from "./runs.ts";
import { coverFolders } from "./sandbox.ts";
import { startStandIns } from "./stand-ins.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { preset: { type: "string" } } });
const [scratch = "", ...versions] = positionals;
coverFolders(scratch);
const standIns = await startStandIns(scratch, versions.at(-1) ?? "");
const runs = readRuns();
for (const id of values.preset ? [values.preset] : presetIds) {
  for (const version of versions) {
    const bundle = bundleFor(id, version);
    if (!bundle) continue;
    const run = await prove(bundle, version, standIns);
    (runs.presets[id] ??= {})[version] = run;
    writeRuns(runs);
    if (!run.shown || run.without.shown) process.exitCode = 1;
    console.log(`${run.shown ? "shown" : run.booted ? "booted" : "failed"} ${id} ${version}: ${run.line}`);
  }
}
await standIns.stop();
