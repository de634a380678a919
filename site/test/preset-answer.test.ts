import { exampleOptions } from "@buildkit-config/core/bundle";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { latest } from "@buildkit-config/core";
import { presets } from "@buildkit-config/presets";
import { describe, expect, test } from "vitest";
import { presetAnswer, type Values } from "../src/presets/preset-answer.ts";
import { shownTexts } from "../src/presets/shown-texts.ts";

const root = join(import.meta.dirname, "../../presets");

describe.for(Object.entries(presets))("the page of %s", ([id, preset]) => {
  test("opens with the plain files that it links to", () => {
    const { files } = shownTexts(preset, exampleOptions(preset.record.options), latest.line);
    const [folder = ""] = globSync(`${id}/files/{${latest.line},*-${latest.line}}`, { cwd: root });
    const plain = globSync(`${folder}/**/*`, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      plain.map(({ parentPath, name }) => join(parentPath, name).slice(join(root, folder).length + 1)).toSorted(),
    );
    for (const { path, text } of files) expect(text, path).toBe(readFileSync(join(root, folder, path), "utf8"));
  });

  test("makes a builder anew with the image of its release", () => {
    const { recreate } = shownTexts(preset, exampleOptions(preset.record.options), "0.17");
    expect(recreate).toMatch(/^docker buildx rm --keep-state NAME\n/);
    expect(recreate).toMatch(/--name NAME \\\n[^]*image=[\w/-]+:v0\.17\.\d+ \\\n/);
  });
});

const ca = presets["self-signed-ca"];
const working = {
  registry: "r.example",
  ca: "/ca.pem",
  clientCert: "/client.pem",
  clientKey: "/key.pem",
} satisfies Values;
const answer = (values: Values, changed: string) =>
  ca && presetAnswer(ca, latest.line, { values: { ...working, ...values }, working, changed });

test("a value that an option does not take is its own fault, whatever was changed last", () => {
  expect(answer({ registry: "https://r.example" }, "ca")).toEqual({
    option: "registry",
    message: expect.stringContaining("without https://") as string,
  });
});

test("an option that is needed says so in its own place", () => {
  expect(answer({ ca: "" }, "ca")).toEqual({
    option: "ca",
    message: expect.stringContaining("needs the option ca") as string,
  });
});

test("of two options that do not go together, the one changed last is told", () => {
  expect(answer({ clientKey: "" }, "clientKey")).toMatchObject({ option: "clientKey" });
  expect(answer({ clientKey: "/ca.pem" }, "clientKey")).toMatchObject({ option: "clientKey" });
  expect(answer({ clientCert: "", clientKey: "" }, "clientKey")).toHaveProperty("files");
});

test("an option at its default is not written", () => {
  const lowPower = presets["low-power"];
  const config = (maxParallelism: string): unknown =>
    lowPower &&
    presetAnswer(lowPower, "0.17", {
      values: { maxParallelism },
      working: { maxParallelism: "4" },
      changed: "maxParallelism",
    });
  expect(config("4")).toMatchObject({ config: expect.stringContaining("[lowPower()]") as string });
  expect(config("2")).toMatchObject({ config: expect.stringContaining("[lowPower({ maxParallelism: 2 })]") as string });
  expect(config("two")).toMatchObject({ option: "maxParallelism" });
});
