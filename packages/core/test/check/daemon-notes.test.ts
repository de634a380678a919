import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** Each diagnostic that is more than a note: rule, severity where it is not an error, path. */
function told(text: string, options: CheckOptions = {}): string[] {
  return check(text, options)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, path }) => `${rule}${severity === "error" ? "" : ` ${severity}`} ${path.join(".")}`);
}

function notes(text: string, options: CheckOptions = {}): string[] {
  return check(text, options)
    .filter(({ severity }) => severity === "info")
    .map(({ rule, path }) => `${rule} ${path.join(".")}`);
}

test("a process sandbox is left out by who runs without root, as far as the file says", () => {
  const text = "worker.oci.noProcessSandbox = true";
  expect(notes(text)).toEqual(["may-not-start worker.oci.noProcessSandbox"]);
  expect(told(`${text}\nworker.oci.rootless = false`)).toEqual(["may-not-start warning worker.oci.noProcessSandbox"]);
  expect(told(text, { driver: "docker-container", rootless: false })).toEqual([
    "does-not-start worker.oci.noProcessSandbox",
  ]);
});

test("an authority alone is a note where no address needs it", () => {
  const text = '[grpc]\naddress = ["unix:///run/b.sock"]\ntls.ca = "/a"';
  expect(notes(text)).toEqual(["tls-ca-alone grpc.tls.ca"]);
  expect(told(text)).toEqual([]);
  // Flags may bring the addresses that a file does not list.
  expect(told('[grpc.tls]\nca = "/a"')).toEqual(["tls-ca-alone grpc.tls.ca"]);
});

describe("worth knowing", () => {
  test.for<[string, string, CheckOptions, string[]]>([
    [
      "steps without a limit",
      "worker.oci.max-parallelism = 0",
      {},
      ["parallelism-no-limit worker.oci.max-parallelism"],
    ],
    [
      "a negative limit",
      "[worker.containerd]\nmax-parallelism = -1",
      {},
      ["parallelism-no-limit worker.containerd.max-parallelism"],
    ],
    [
      "no limit of a worker that is off",
      "worker.containerd = { enabled = false, max-parallelism = 0 }",
      {},
      ["worker-disabled worker.containerd.enabled"],
    ],
    [
      "settings of a worker that is off",
      '[worker.oci]\nenabled = false\nbinary = "crun"',
      {},
      ["worker-disabled worker.oci.enabled"],
    ],
    [
      "containerd beside a worker that may be there",
      "worker.containerd.enabled = true",
      {},
      ["two-workers worker.containerd.enabled"],
    ],
    [
      "steps that see processes",
      "[worker.oci]\nrootless = true\nnoProcessSandbox = true",
      {},
      ["no-process-sandbox worker.oci.noProcessSandbox"],
    ],
    [
      "steps that see processes, of a rootless image",
      "worker.oci.noProcessSandbox = true",
      { buildkit: "moby/buildkit:v0.17.3-rootless" },
      ["no-process-sandbox worker.oci.noProcessSandbox"],
    ],
    ["debug beside trace", "debug = true\ntrace = true", { buildkit: "0.16" }, ["log-level-overridden debug"]],
    ["trace beside a level", 'trace = true\nlog = { level = "warn" }', {}, ["log-level-overridden trace"]],
    ["debug with its own level", 'debug = true\n[log]\nlevel = "DEBUG"', {}, ["deprecated-key debug"]],
    [
      "one of several name servers is dropped",
      'dns.nameservers = ["127.0.0.53", "10.0.0.1"]',
      { buildkit: "0.17" },
      ["dns-loopback dns.nameservers.0"],
    ],
    [
      "devices looked for while off",
      '[cdi]\ndisabled = true\nspecDirs = ["/etc/cdi"]',
      {},
      ["cdi-disabled cdi.disabled"],
    ],
    [
      "a list that a flag may replace",
      'insecure-entitlements = ["security.insecure"]',
      {},
      ["entitlements-replaced insecure-entitlements"],
    ],
  ])("%s", ([, text, options, expected]) => {
    expect(told(text, options)).toEqual([]);
    expect(notes(text, options)).toEqual(expected);
  });
});
