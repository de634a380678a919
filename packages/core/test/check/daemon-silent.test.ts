import { expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

const tls = '[grpc.tls]\ncert = "/c"\nkey = "/k"';

test.for<[string, string, CheckOptions?]>([
  ["a certificate without any TCP address", tls],
  ["a socket alone", 'grpc.address = ["unix:///run/buildkit/buildkitd.sock"]'],
  ["a socket of systemd", '[grpc]\naddress = ["fd://"]'],
  [
    "an address of the machine itself",
    'grpc.address = ["tcp://127.0.0.1:1234", "tcp://localhost:1235", "tcp://[::1]:1236"]',
  ],
  ["another address of the machine itself", 'grpc.address = ["tcp://127.1.2.3:1234"]'],
  ["certificates of both sides", `grpc.address = ["tcp://0.0.0.0:1234"]\n${tls}\nca = "/ca"`],
  ["a certificate for the machine itself", `grpc.address = ["tcp://127.0.0.1:1234"]\n${tls}`],
  ["profiles for the machine itself", 'grpc.debugAddress = "127.0.0.1:6060"'],
  ["profiles on a socket", 'grpc.debugAddress = "unix:///run/buildkit/debug.sock"'],
  ["no profiles", 'grpc.debugAddress = ""'],
  [
    "containerd alone",
    "worker.oci.enabled = false\nworker.containerd.enabled = true\nworker.containerd.max-parallelism = 2",
  ],
  ["oci alone", "[worker.oci]\nenabled = true\nmax-parallelism = 4\n[worker.containerd]\nenabled = false"],
  ["a limit for whichever worker runs", "worker.oci.max-parallelism = 4\nworker.containerd.max-parallelism = 4"],
  ["a limit for containerd, which may run", "worker.containerd.max-parallelism = 4"],
  [
    "both limits, one of them idle",
    "[worker.oci]\nenabled = true\nmax-parallelism = 4\n[worker.containerd]\nmax-parallelism = 2",
  ],
  ["a switch alone", "worker.containerd = { enabled = false }"],
  ["a process sandbox", "worker.oci.noProcessSandbox = false"],
  ["frontends off", 'frontend."gateway.v0".enabled = false'],
  ["frontends off, and no list", 'frontend."gateway.v0" = { enabled = false, allowedRepositories = [] }'],
  ["short names of frontends", 'frontend."gateway.v0".allowedRepositories = ["docker/dockerfile", "org/frontend"]'],
  [
    "frontends of a registry with a port",
    '[frontend."gateway.v0"]\nallowedRepositories = ["localhost:5000/frontend", "r.example.com:443/a/b"]',
  ],
  ["an official image as frontend", '[frontend."gateway.v0"]\nallowedRepositories = ["dockerfile"]'],
  ["one key for the level of the log", '[log]\nlevel = "trace"'],
  ["debug that is off", 'debug = false\ntrace = false\n[log]\nlevel = "info"'],
  ["debug on an older release", "debug = true\ntrace = false", { buildkit: "0.16" }],
  [
    "CNI with its keys",
    '[worker.oci]\nnetworkMode = "cni"\ncniConfigPath = "/c"\ncniBinaryPath = "/b"\ncniPoolSize = 4',
  ],
  ["CNI where it is found", '[worker.oci]\ncniConfigPath = "/c"\ncniBinaryPath = "/b"\ncniPoolSize = 4'],
  [
    "a bridge with its keys",
    '[worker.oci]\nnetworkMode = "bridge"\nbridgeName = "br0"\nbridgeSubnet = "10.20.0.0/16"\ncniPoolSize = 4',
  ],
  [
    "networks for the proxy with host networking",
    'proxyNetwork = true\nworker.oci = { networkMode = "host", cniPoolSize = 4 }',
  ],
  ["host networking alone", 'worker.oci.networkMode = "host"'],
  [
    "a name server of the machine with host networking",
    'dns.nameservers = ["127.0.0.53"]\nworker.oci.networkMode = "host"',
  ],
  ["a name server of the machine in a mode that is not known", 'dns.nameservers = ["127.0.0.11"]'],
  [
    "name servers elsewhere",
    'dns.nameservers = ["10.0.0.1", "2001:db8::1", "8.8.8.8"]\nworker.oci.networkMode = "bridge"',
  ],
  [
    "other parts of name resolution",
    'dns = { options = ["ndots:1"], searchDomains = ["127.example.com"] }',
    { buildkit: "0.11" },
  ],
  ["devices off", "cdi.disabled = true"],
  ["devices on", '[cdi]\ndisabled = false\nautoAllowed = ["nvidia.com/gpu"]\nspecDirs = ["/etc/cdi"]'],
  ["a policy that is required", "[cache.gha.verify]\nrequired = true\npolicy.tlogThreshold = 1"],
  ["a signature that is checked", '[cache.gha]\nsign.command = ["sign"]\nverify.required = true'],
  ["no signature", "[cache.gha]\nsign.command = []"],
  ["nothing that is required", "cache.gha.verify.required = false"],
  ["all entitlements", 'insecure-entitlements = ["network.host", "security.insecure", "device"]'],
  ["no entitlements", "insecure-entitlements = []"],
  ["host networking for steps", 'insecure-entitlements = ["network.host"]'],
])("%s means what it does", ([, text, options]) => {
  const found = check(text, options).map(({ rule }) => rule);
  expect(found.filter((rule) => rule !== "deprecated-key")).toEqual([]);
});
