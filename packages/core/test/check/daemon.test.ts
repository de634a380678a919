import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** Each diagnostic that is more than a note: rule, severity where it is not an error, path. */
function told(text: string, options: CheckOptions = {}): string[] {
  return check(text, options)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, path }) => `${rule}${severity === "error" ? "" : ` ${severity}`} ${path.join(".")}`);
}

function lines(...text: string[]): string {
  return `${text.join("\n")}\n`;
}

const tls = '[grpc.tls]\ncert = "/c"\nkey = "/k"';

describe("mistakes of daemons", () => {
  test.for<[string, string, CheckOptions, string[]]>([
    [
      "a runtime without its name",
      'worker.containerd.runtime = { path = "/x", options = { A = 1 } }',
      {},
      ["runtime-without-name worker.containerd.runtime.path"],
    ],
    [
      "a name of a table with two letters swapped",
      'grpc.address = ["tcp://0.0.0.0:1234"]\n[grpc.tsl]\ncert = "/c"\nkey = "/k"\nca = "/a"',
      {},
      ["unknown-key grpc.tsl"],
    ],
    [
      "profiles on the address of one network",
      '[grpc]\ndebugAddress = "10.1.2.3:6060"',
      {},
      ["public-debug-address warning grpc.debugAddress"],
    ],
    [
      "profiles on a name of the network",
      'grpc.debugAddress = "buildhost.corp:6060"',
      { buildkit: "0.16" },
      ["public-debug-address warning grpc.debugAddress"],
    ],
    [
      "a name server with a port",
      'dns.nameservers = ["10.0.0.2:53"]',
      { buildkit: "0.27" },
      ["dns-not-an-address dns.nameservers.0"],
    ],
    [
      "a name of a name server",
      'dns = { nameservers = ["10.0.0.2", "dns.corp.example"] }',
      { buildkit: "0.16" },
      ["dns-not-an-address dns.nameservers.1"],
    ],
    [
      "several name servers in one text",
      '[DNS]\nNameservers = ["10.0.0.2, 10.0.0.3"]',
      {},
      ["dns-not-an-address DNS.Nameservers.0"],
    ],
    [
      "an open address between others",
      'grpc.address = ["unix:///run/buildkit/buildkitd.sock", "tcp://192.168.1.5:1234"]',
      {},
      ["tcp-without-tls warning grpc.address.1"],
    ],
    [
      "an open address in an inline table",
      'grpc = { address = [ "tcp://[::]:1234" ], uid = 0 }',
      { buildkit: "0.16" },
      ["tcp-without-tls warning grpc.address.0"],
    ],
    [
      "an open address without a host, and empty paths of certificates",
      '[grpc]\naddress = ["tcp://:1234"]\ntls = { cert = "", key = "" }',
      {},
      ["tcp-without-tls warning grpc.address.0"],
    ],
    [
      "a list in another case",
      '[GRPC]\nADDRESS = ["tcp://buildkitd:1234"]',
      {},
      ["tcp-without-tls warning GRPC.ADDRESS.0"],
    ],
    [
      "clients without certificates",
      lines('grpc.address = ["tcp://0.0.0.0:1234"]', tls),
      {},
      ["tls-without-client-ca warning grpc.tls.cert"],
    ],
    [
      "profiles for everybody",
      '[grpc]\ndebugAddress = "0.0.0.0:6060"',
      {},
      ["public-debug-address warning grpc.debugAddress"],
    ],
    [
      "profiles for everybody over IPv6",
      'grpc.debugaddress = "[::]:6060"',
      { buildkit: "0.11" },
      ["public-debug-address warning grpc.debugaddress"],
    ],
    [
      "profiles for everybody with a scheme",
      'grpc.debugAddress = "tcp://:6060"',
      {},
      ["public-debug-address warning grpc.debugAddress"],
    ],
    [
      "two workers",
      "[worker]\noci = { enabled = true }\ncontainerd = { enabled = true }",
      {},
      ["two-workers warning worker.containerd.enabled"],
    ],
    [
      "two workers, and a limit for the second",
      "worker.oci.enabled = true\nworker.containerd.enabled = true\nworker.containerd.max-parallelism = 2",
      {},
      [
        "two-workers warning worker.containerd.enabled",
        "parallelism-wrong-worker warning worker.containerd.max-parallelism",
      ],
    ],
    [
      "a limit in the table of a worker that is off",
      "[worker.containerd]\nenabled = false\nmax-parallelism = 2",
      {},
      ["parallelism-wrong-worker warning worker.containerd.max-parallelism"],
    ],
    [
      "a limit for oci where containerd runs",
      "[worker.oci]\nMax-Parallelism = 2\nenabled = false\n[worker.containerd]\nenabled = true",
      {},
      ["parallelism-wrong-worker warning worker.oci.Max-Parallelism"],
    ],
    [
      "a limit for containerd where oci is on",
      "[worker.oci]\nenabled = true\n[worker.containerd]\nmax-parallelism = 2",
      { buildkit: "0.12" },
      ["parallelism-wrong-worker warning worker.containerd.max-parallelism"],
    ],
    [
      "a list of frontends that are off",
      '[frontend."gateway.v0"]\nenabled = false\nallowedRepositories = ["docker/dockerfile"]',
      { buildkit: "0.14" },
      ["frontend-disabled-allow-list warning frontend.gateway.v0.allowedRepositories"],
    ],
    [
      "a list of frontends on a release without it",
      '[frontend."gateway.v0"]\nallowedRepositories = ["docker/dockerfile:1"]',
      { buildkit: "0.13" },
      ["newer-key frontend"],
    ],
    [
      "a tag among the allowed frontends",
      'frontend."gateway.v0".allowedRepositories = ["docker/dockerfile", "docker/dockerfile:1"]',
      {},
      ["frontend-allow-list-name warning frontend.gateway.v0.allowedRepositories.1"],
    ],
    [
      "a registry among the allowed frontends",
      'frontend."gateway.v0" = { enabled = true, allowedRepositories = ["quay.io"] }',
      {},
      ["frontend-allow-list-name warning frontend.gateway.v0.allowedRepositories.0"],
    ],
    [
      "CNI with host networking",
      '[worker.oci]\nnetworkMode = "host"\ncniConfigPath = "/etc/cni.json"',
      {},
      ["network-keys-dead warning worker.oci.cniConfigPath"],
    ],
    [
      "networks kept ready with host networking",
      'worker.oci = { cniPoolSize = 4, networkMode = "host" }',
      { buildkit: "0.30" },
      ["network-keys-dead warning worker.oci.cniPoolSize"],
    ],
    [
      "a bridge without its mode",
      '[worker.oci]\nbridgename = "br0"',
      { buildkit: "0.13" },
      ["network-keys-dead warning worker.oci.bridgename"],
    ],
    [
      "a bridge with CNI",
      '[worker.containerd]\nnetworkMode = "cni"\nbridgeSubnet = "10.20.0.0/16"',
      {},
      ["network-keys-dead warning worker.containerd.bridgeSubnet"],
    ],
    [
      "a configuration of CNI with a bridge",
      '[worker.oci]\nnetworkMode = "bridge"\ncniConfigPath = "/etc/cni.json"\ncniPoolSize = 4',
      {},
      ["network-keys-dead warning worker.oci.cniConfigPath"],
    ],
    [
      "a name server that steps with a bridge cannot ask",
      '[dns]\nnameservers = ["127.0.0.1"]\n[worker.oci]\nnetworkMode = "bridge"',
      { buildkit: "0.24" },
      ["dns-loopback warning dns.nameservers.0"],
    ],
    [
      "a name server that gives way to public ones",
      'dns.nameservers = ["127.0.0.53"]',
      { buildkit: "0.23" },
      ["dns-loopback warning dns.nameservers.0"],
    ],
    [
      "a name server that gives way to public ones, with host networking",
      'dns = { nameservers = ["::1"] }\nworker.oci.networkMode = "host"',
      { buildkit: "0.12" },
      ["dns-loopback warning dns.nameservers.0"],
    ],
    [
      "a name server for containerd's steps",
      'dns.nameservers = ["127.0.0.53"]\n[worker.oci]\nenabled = false\nnetworkMode = "host"\n[worker.containerd]\nnetworkMode = "cni"',
      {},
      ["dns-loopback warning dns.nameservers.0"],
    ],
    [
      "a name server of the host, which the container of a builder does not reach",
      'dns.nameservers = ["127.0.0.53", "127.0.0.11"]',
      { driver: "docker-container" },
      ["dns-loopback warning dns.nameservers.0"],
    ],
    [
      "devices that are off",
      '[cdi]\ndisabled = true\nautoAllowed = ["nvidia.com/gpu"]\nspecDirs = []',
      { buildkit: "0.20" },
      ["cdi-disabled warning cdi.disabled"],
    ],
    [
      "a policy that nobody looks at",
      'cache.gha.verify.policy.issuer = "https://issuer.example.com"',
      {},
      ["gha-policy-not-required cache.gha.verify.policy.issuer"],
    ],
    [
      "a policy that is not required",
      "[cache.gha.verify]\nrequired = false\npolicy = { tlogThreshold = 1 }",
      { buildkit: "0.27" },
      ["gha-policy-not-required warning cache.gha.verify.required"],
    ],
    [
      "a signature that is not checked",
      'cache = { gha = { sign = { command = ["sign"] } } }',
      {},
      ["gha-sign-without-verify cache.gha.sign.command"],
    ],
    [
      "a signature that is explicitly not checked",
      '[cache.gha]\nsign.command = ["sign"]\nverify.required = false',
      {},
      ["gha-sign-without-verify cache.gha.sign.command"],
    ],
  ])("%s", ([, text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });
});
