import { describe, expect, test } from "vitest";
import { BundleError, defineBuilder, definePreset, render } from "../../src/bundle/index.ts";
import { blankPreset } from "./blank-preset.ts";
import { load } from "../../src/index.ts";

const limit = definePreset({
  ...blankPreset(),
  id: "my-limit",
  since: "0.13",
  options: {
    steps: { type: "integer", minimum: 1, maximum: 9, default: 4, doc: "How many. More." },
    name: { type: "string", required: true, doc: "The name." },
    on: { type: "boolean", doc: "On." },
  },
  part: ({ steps, name }) => ({ buildkitd: { worker: { oci: { "max-parallelism": steps, labels: { name } } } } }),
  proof: () => ({ what: "it works", dockerfile: "FROM scratch\n", command: "true", expect: "x" }),
});

const textOf = (files: { path: string; text: string }[], name: string) => files.find(({ path }) => path === name)?.text;

test("a builder renders its file with a header, its scripts and the Dockerfile of the proof", () => {
  const files = render(defineBuilder({ name: "ci", buildkit: "0.17", presets: [limit({ name: "a", steps: 2 })] }));
  expect(files.map(({ path }) => path)).toEqual([
    "buildkitd.toml",
    "create.sh",
    "verify.sh",
    "verify/my-limit.Dockerfile",
  ]);
  expect(textOf(files, "buildkitd.toml")).toMatch(
    /^#:schema https:\S+\/schemas\/0\.17\/buildkitd\.strict\.json\n# buildkit-config \S+: myLimit\(\{ name: "a", steps: 2 \}\)\n# buildkit: 0\.17\.3\n# edit: .+\n\n\[worker\.oci\]\nmax-parallelism = 2\n/,
  );
  expect(textOf(files, "create.sh")).toContain("image=moby/buildkit:v0.17.3");
});

test("own keys and driver options join those of the presets, and conflict like them", () => {
  const presets = [limit({ name: "a" })];
  const own = { worker: { oci: { gc: false } } };
  const files = render(defineBuilder({ presets, buildkitd: own, driverOpts: { memory: "2g", "env.NO_PROXY": "a,b" } }));
  expect(load(textOf(files, "buildkitd.toml") ?? "")).toMatchObject({
    config: { worker: { oci: { gc: false, "max-parallelism": 4 } } },
  });
  expect(textOf(files, "create.sh")).toContain(`--driver-opt '"env.NO_PROXY=a,b"'`);
  expect(() => defineBuilder({ presets, buildkitd: { worker: { oci: { "max-parallelism": 9 } } } })).toThrow(
    'myLimit({ name: "a" }) and your own settings disagree on worker.oci.max-parallelism: 4 and 9. Keep one of them.',
  );
});

const create = (buildx: string) => textOf(render(defineBuilder({ buildx })), "create.sh");

test("a rootless release runs the rootless image", () => {
  const files = render(defineBuilder({ buildkit: "v0.17.2-rootless" }));
  expect(textOf(files, "create.sh")).toContain("image=moby/buildkit:v0.17.2-rootless ");
});

test("an older buildx gets the older flag", () => {
  expect(create("0.12")).toContain("  --config buildkitd.toml");
  expect(create("v0.13.1")).toContain("  --buildkitd-config buildkitd.toml");
});

describe("what an author may write by mistake", () => {
  const call = limit as (options?: unknown) => ReturnType<typeof limit>;
  test.for<[string, () => unknown, string]>([
    ["an option that is not there", () => call({ name: "a", step: 1 }), 'no option "step"; did you mean steps?'],
    ["one far from every option", () => call({ name: "a", zebra: 1 }), 'no option "zebra"; it has steps, name, on.'],
    ["a missing one", () => call({}), "my-limit needs the option name: The name."],
    [
      "a text for a number",
      () => call({ name: "a", steps: "4" }),
      'steps is "4"; it takes a whole number from 1 to 9.',
    ],
    ["a bigint", () => call({ name: "a", steps: 4n }), "steps is 4n; it takes a whole number from 1 to 9."],
    [
      "a number out of range",
      () => call({ name: "a", steps: 10 }),
      "steps is 10; it takes a whole number from 1 to 9.",
    ],
    ["a text for a truth value", () => call({ name: "a", on: "yes" }), 'on is "yes"; it takes true or false.'],
    ["an empty text", () => call({ name: "" }), 'name is ""; it takes a text.'],
    ["a list", () => call(["a"]), 'the options are ["a"]'],
    ["a builder's name for a shell", () => defineBuilder({ name: "a b" }), 'The name is "a b"'],
    ["a range of releases", () => defineBuilder({ buildkit: "0.16..0.32" }), 'buildkit is "0.16..0.32"; it takes one'],
    ["an unknown release", () => defineBuilder({ buildkit: "0.9" }), 'buildkit is "0.9"'],
    ["an unknown buildx", () => defineBuilder({ buildx: "new" }), 'buildx is "new"'],
    ["another driver", () => defineBuilder({ driver: "remote" as never }), 'driver is "remote"'],
    [
      "a preset that the release is too old for",
      () => defineBuilder({ buildkit: "0.12", presets: [limit({ name: "a" })] }),
      'myLimit({ name: "a" }) needs BuildKit 0.13; this builder runs 0.12.5.',
    ],
  ])("%s", ([, act, message]) => {
    expect(act).toThrow(BundleError);
    expect(act).toThrow(message);
  });
});
