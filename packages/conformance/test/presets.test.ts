import { expect, test } from "vitest";
import { ids, presetOf } from "../../../presets/scripts/generate.ts";
import { exampleOptions } from "../../core/src/bundle/example-options.ts";
import { claimedTargets, type Preset } from "../../core/src/bundle/preset.ts";
import { latest, lineOf } from "../../core/src/records/release.ts";
import { readRuns } from "../daemon/runs.ts";

const { presets } = readRuns();
const recorded = Object.values(presets).flatMap((runs) => Object.keys(runs).map(lineOf));
const lines = new Set([...recorded, latest.line]);

test.for(ids)(
  "%s has been run on the newest line and every other of the record, and showed what it promises",
  async (id, { skip }) => {
    // A new preset needs Linux, root and Go to be run; until somebody has, the site says that it was not.
    skip(presets[id] === undefined, `not run on a daemon: npm run presets -- --preset ${id}`);
    const instance = await instanceOf(id);
    const targets = claimedTargets(instance).filter(({ version }) => lines.has(lineOf(version)));
    for (const target of targets) {
      const { version } = target;
      const run = presets[id]?.[version];
      const again = `run in packages/conformance: npm run presets -- ${lineOf(version)} --preset ${id}`;
      expect(run, again).toMatchObject({ booted: true, shown: true, without: { shown: false } });
      for (const { expect: text } of instance.proofs(target)) expect(run?.line, again).toContain(text);
    }
  },
);

test("the record has no presets that are gone", () => {
  expect(ids).toEqual(expect.arrayContaining(Object.keys(presets)));
});

async function instanceOf(id: string): Promise<Preset> {
  const preset = await presetOf(id);
  return preset.from(exampleOptions(preset.record.options));
}
