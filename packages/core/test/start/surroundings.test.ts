import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** The rules about starting that find something, with the message where it matters. */
function told(text: string, options: CheckOptions = {}): string[] {
  return check(text, options)
    .filter(({ rule }) => /^(?:does|may)-not-start$/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const modeOf = (worker: string) => `[worker.${worker}]\nnetworkMode = "none"\n`;
const disabled = (worker: string) => `[worker.${worker}]\nenabled = false\n`;

describe("a worker that the file does not enable", () => {
  test.for([
    [
      "oci",
      {},
      "may-not-start: `none` is not a value of `networkMode`; the daemon does not start where it finds runc.",
    ],
    [
      "oci",
      { driver: "docker-container" },
      "does-not-start: `none` is not a value of `networkMode`; the daemon does not start.",
    ],
    [
      "oci",
      { driver: "kubernetes" },
      "does-not-start: `none` is not a value of `networkMode`; the daemon does not start.",
    ],
    [
      "oci",
      { driver: "remote" },
      "may-not-start: `none` is not a value of `networkMode`; the daemon does not start where it finds runc.",
    ],
    [
      "containerd",
      {},
      "may-not-start: `none` is not a value of `networkMode`; the daemon does not start where containerd answers.",
    ],
  ] as const)("%s with %o", ([worker, options, expected]) => {
    expect(told(modeOf(worker), options)).toEqual([expected]);
  });

  test("is never used by the builders of a driver that brings no containerd", () => {
    expect(told(modeOf("containerd"), { driver: "docker-container" })).toEqual([]);
  });

  test("is used for certain, or none is, where the other is disabled", () => {
    const expected = ["does-not-start: `none` is not a value of `networkMode`; the daemon does not start."];
    expect(told(modeOf("oci") + disabled("containerd"))).toEqual(expected);
    expect(told(modeOf("containerd") + disabled("oci"))).toEqual(expected);
  });
});

test("a daemon without any worker does not start", () => {
  const expected = ["does-not-start: No worker is left; the daemon does not start."];
  expect(told(disabled("oci") + disabled("containerd"))).toEqual(expected);
  expect(told(disabled("oci"), { driver: "kubernetes" })).toEqual(expected);
  expect(told(disabled("oci"))).toEqual([]);
  expect(told(disabled("containerd"), { driver: "kubernetes" })).toEqual([]);
});

describe("noProcessSandbox", () => {
  const text = "[worker.oci]\nenabled = true\nnoProcessSandbox = true\n";
  const needs = "`noProcessSandbox` needs `rootless = true`; the daemon does not start";

  test.for([
    [{}, [`may-not-start: ${needs}, unless it runs in a user namespace.`]],
    [{ rootless: true }, []],
    [{ buildkit: "moby/buildkit:v0.17.3-rootless" }, []],
    [{ rootless: false }, [`does-not-start: ${needs}.`]],
  ] as const)("with %o", ([options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });
});

test("of a key that is spelled twice, only the value that BuildKit takes counts", () => {
  const text = '[log]\nformat = "logfmt"\nFormat = "json"\n';
  expect(told(text, { buildkit: "0.32" })).toEqual([]);
  expect(told(text, { buildkit: "0.27" }).length).toBe(1);
});

test("a range names the releases that do not start", () => {
  const [found] = check('[grpc]\ndebugAddress = "tcp://127.0.0.1:6060"\n', { buildkit: "0.10..0.32" });
  expect(found).toMatchObject({ rule: "does-not-start", releases: "0.10..0.18" });
});

describe("what a fix writes", () => {
  test.for([
    ['[log]\nformat = "jsn"\n'],
    ['[grpc]\naddress = ["/run/buildkit/buildkitd.sock", "127.0.0.1:1234"]\n'],
    ['[worker.oci]\nsnapshotter = "overlay"\n'],
    ['[worker.oci]\nproxySnapshotterPath = "unix:///run/snap.sock"\n'],
  ] as const)("%s starts", ([text]) => {
    const edits = check(text).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    expect(edits.length).toBeGreaterThan(0);
    const mended = edits
      .toReversed()
      .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text as string);
    expect(told(mended)).toEqual([]);
  });
});

test("opening a port is a fix that nobody makes unasked", () => {
  const [found] = check('[grpc]\naddress = ["0.0.0.0:1234"]\n');
  expect(found?.fixes.map(({ safe }) => safe)).toEqual([false]);
});
