import { expect, test } from "vitest";
import { compose, ConflictError, definePreset, presetTarget, type Part } from "../../src/bundle/index.ts";
import { blankPreset } from "./blank-preset.ts";

/** A preset that adds just this. */
const adds = (id: string, part: Part, since: "0.10" | "0.13" = "0.10") =>
  definePreset({
    ...blankPreset(),
    id,
    since,
    options: {},
    part: () => part,
    proof: () => ({ what: "", dockerfile: "", command: "", expect: "" }),
  })();
const entitled = (id: string, ...names: string[]) => adds(id, { buildkitd: { "insecure-entitlements": names } });
const newest = presetTarget("0.32.2");
const four = adds("four", { buildkitd: { worker: { oci: { "max-parallelism": 4 } } } });
const one = adds("one", { buildkitd: { worker: { oci: { "max-parallelism": 1 } } } });
const mirror = adds("mirror", { buildkitd: { registry: { "docker.io": { mirrors: ["a", "b"] } } } });

test("tables merge, whatever the order", () => {
  const expected = { worker: { oci: { "max-parallelism": 4 } }, registry: { "docker.io": { mirrors: ["a", "b"] } } };
  expect(compose(four, mirror).part(newest).buildkitd).toEqual(expected);
  expect(JSON.stringify(compose(mirror, four).part(newest))).toBe(JSON.stringify(compose(four, mirror).part(newest)));
});

test("lists whose order makes no difference unite, once each", () => {
  const a = entitled("a", "security.insecure", "network.host");
  const b = entitled("b", "network.host", "device");
  const united = ["device", "network.host", "security.insecure"];
  expect(compose(a, b).part(newest).buildkitd).toEqual({ "insecure-entitlements": united });
  expect(compose(b, a).part(newest).buildkitd).toEqual({ "insecure-entitlements": united });
});

test("two values for one key name both presets and the key, whoever comes first", () => {
  const message = "four() and one() disagree on worker.oci.max-parallelism: 4 and 1. Keep one of them.";
  expect(() => compose(four, one)).toThrow(
    new ConflictError("worker.oci.max-parallelism", [
      { from: "four()", value: 4 },
      { from: "one()", value: 1 },
    ]),
  );
  expect(() => compose(four, one)).toThrow(message);
  expect(() => compose(one, four)).toThrow(message);
});

test("a conflict inside a composition names the preset, not the composition", () => {
  expect(() => compose(compose(four, mirror), one)).toThrow("four() and one() disagree");
});

test("lists whose order matters, driver options, files and images conflict", () => {
  const other = adds("other", { buildkitd: { registry: { "docker.io": { mirrors: ["b", "a"] } } } });
  expect(() => compose(mirror, other)).toThrow('registry."docker.io".mirrors');
  const option = (id: string, memory: string) => adds(id, { driverOpts: { memory } });
  expect(() => compose(option("a", "1g"), option("b", "2g"))).toThrow("driver option memory");
  const file = (id: string, text: string) => adds(id, { files: { "cni.json": text } });
  expect(() => compose(file("a", "1"), file("b", "2"))).toThrow("file cni.json");
  const image = (id: string) => adds(id, { image: { name: id, dockerfile: `FROM ${id}` } });
  expect(() => compose(image("a"), image("b"))).toThrow("the image of the daemon");
});

test("a composition claims what all of its presets claim", () => {
  expect(compose(adds("new", {}, "0.13"), four).since).toBe("0.13");
  expect(compose().since).toBe("0.10");
});
