import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { addPreset, definePreset } from "../../src/bundle/index.ts";
import { load } from "../../src/index.ts";
import { blankPreset } from "./blank-preset.ts";

const preset = definePreset({
  ...blankPreset(),
  id: "example",
  options: {},
  part: () => ({
    buildkitd: {
      debug: true,
      worker: { oci: { "max-parallelism": 4, reservedSpace: "5GB" } },
      registry: { "docker.io": { mirrors: ["cache.lan"] } },
    },
  }),
  proof: () => ({ what: "", dockerfile: "", command: "", expect: "" }),
})();

const folder = join(import.meta.dirname, "add");

describe("a file with a preset added", () => {
  // One case is one file; the golden beside it is what comes out.
  test.for(readdirSync(folder).filter((name) => name.endsWith(".in.toml")))("%s", async (name) => {
    const before = readFileSync(join(folder, name), "utf8");
    const { text } = addPreset(before, preset);
    await expect(text).toMatchFileSnapshot(join(folder, name.replace(".in.toml", ".out.toml")));
    expect(load(text)).toMatchObject({ ok: true, ignored: [], config: { worker: { oci: { "max-parallelism": 4 } } } });
    for (const line of before.split("\n")) expect(text.split("\n")).toContain(line);
    expect(addPreset(text, preset)).toMatchObject({ text, added: [] });
  });

  test("keeps Windows line ends", () => {
    const { text } = addPreset("# mine\r\n[worker.oci]\r\n  gc = true\r\n", preset);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(text).toContain("\r\n  gc = true\r\n  max-parallelism = 4\r\n");
  });
});

test("a file for several releases takes only what all of them read", () => {
  const changing = definePreset({
    ...blankPreset(),
    id: "changing",
    options: {},
    part: (_, { has }) => ({ buildkitd: has("0.30.0") ? { log: { level: "debug" } } : { debug: true } }),
    proof: () => ({ what: "", dockerfile: "", command: "", expect: "" }),
  })();
  expect(addPreset("# buildkit: 0.30..0.32\n", changing).added).toEqual(["log.level"]);
  expect(() => addPreset("# buildkit: 0.29..0.32\n", changing)).toThrow("changing() writes other keys for 0.29.0 than");
});

describe("a file that a preset cannot be added to", () => {
  test.for([
    [
      "sets a key to something else",
      "[worker.oci]\nmax-parallelism = 9\n",
      "sets worker.oci.max-parallelism to 9, and example() to 4",
    ],
    [
      "sets it to a huge number",
      "[worker.oci]\nmax-parallelism = 9007199254740993\n",
      "to 9007199254740993, and example() to 4",
    ],
    ["has another list", '[registry."docker.io"]\nmirrors = ["a"]\n', 'sets registry."docker.io".mirrors to [ "a" ]'],
    ["does not load", "[worker.oci]\ngc = \n", "Line 2: "],
    ["leaves no place for a table", "worker.oci.gc = true\n", "Add by hand:\ndebug = true\n\n[worker.oci]\n"],
  ] as const)("%s", ([, text, message]) => {
    expect(() => addPreset(text, preset)).toThrow(message);
  });
});
