import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, load, type Version } from "@buildkit-config/core";
import { exampleOptions, claimedTargets, defineBuilder, render, situations } from "@buildkit-config/core/bundle";
import { describe, expect, test } from "vitest";
import { presets } from "../generated/index.ts";
import { generated, ids, presetOf } from "../scripts/generate.ts";

const root = join(import.meta.dirname, "..");

test("every folder with a preset is exported under its name", () => {
  expect(Object.keys(presets)).toEqual(ids);
});

test("what is generated is committed as it is", async () => {
  for await (const { path, text } of generated()) expect(readFileSync(join(root, path), "utf8"), path).toBe(text);
});

describe.for(ids)("%s", (id) => {
  test("its record is whole", async () => {
    const { record } = await presetOf(id);
    expect(record.id).toBe(id);
    expect(situations).toContain(record.situation);
    expect(record.title).toMatch(/^.{1,45}[^.]$/);
    const sentences = [record.outcome, ...record.useWhen, ...record.notWhen, ...record.costs, ...record.needs];
    for (const text of [...sentences, ...Object.values(record.options).map(({ doc }) => doc)]) {
      expect(text).toMatch(/^[A-Z`].*\.$/s);
    }
    expect(record.useWhen.length * record.notWhen.length * record.costs.length).toBeGreaterThan(0);
  });

  test("on every release that it claims, the file loads, nothing is ignored, and check has nothing to say", async () => {
    const instance = await instanceOf(id);
    const targets = claimedTargets(instance);
    expect(targets.length).toBeGreaterThan(10);
    for (const { version } of targets) {
      const { text } = fileOf(version, instance);
      expect(load(text, { buildkit: version }), version).toMatchObject({ ok: true, ignored: [] });
      expect(check(text, { buildkit: version }), version).toEqual([]);
      // The file names its release, so that check needs no option.
      expect(check(text), version).toEqual([]);
    }
  });

  test("the plain files are good for every release that their folder names", async () => {
    for await (const { path, text } of generated()) {
      if (!path.startsWith(`${id}/files/`) || !path.endsWith(".toml")) continue;
      expect(text).toMatch(/^# buildkit: \S+$/m);
      expect(check(text), path).toEqual([]);
    }
  });

  test("something that it needs is missing in the release before the first that it claims", async () => {
    const instance = await instanceOf(id);
    if (instance.since === "0.10") return;
    const { version } = claimedTargets(instance)[0] ?? { version: "0.32.2" };
    const before = `0.${Number(version.split(".")[1]) - 1}` as Version;
    expect(() => defineBuilder({ buildkit: before, presets: [instance] })).toThrow(`needs BuildKit ${instance.since}`);
    expect(check(fileOf(version, instance).text, { buildkit: before }).length).toBeGreaterThan(0);
  });
});

async function instanceOf(id: string) {
  const preset = await presetOf(id);
  return preset.from(exampleOptions(preset.record.options));
}

function fileOf(version: Version, preset: Awaited<ReturnType<typeof instanceOf>>) {
  const [file] = render(defineBuilder({ buildkit: version, presets: [preset] }));
  if (file?.path !== "buildkitd.toml") throw new Error("no buildkitd.toml");
  return file;
}
