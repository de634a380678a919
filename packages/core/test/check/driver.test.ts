import { describe, expect, test } from "vitest";
import { check, type CheckOptions } from "../../src/index.ts";

/** Each diagnostic: rule, severity where it is not an error, path. */
function told(text: string, options: CheckOptions = {}): string[] {
  return check(text, options).map(
    ({ rule, severity, path }) => `${rule}${severity === "error" ? "" : ` ${severity}`} ${path.join(".")}`,
  );
}

const container: CheckOptions = { driver: "docker-container" };
const kubernetes: CheckOptions = { driver: "kubernetes" };
const socket = '"unix:///run/buildkit/buildkitd.sock"';

describe("mistakes of builders", () => {
  test.for<[string, string, CheckOptions, string[]]>([
    [
      "profiles for whoever reaches the pod, as a collector of metrics has to",
      'grpc.debugAddress = "0.0.0.0:6060"',
      kubernetes,
      ["public-debug-address info grpc.debugAddress"],
    ],
    ["a file for the driver docker", "\n[worker.oci]\ngc = true", { driver: "docker" }, ["driver-rejects-file "]],
    [
      "a file for the driver docker, from its first key",
      'dns.nameservers = ["8.8.8.8"]',
      { driver: "docker" },
      ["driver-rejects-file "],
    ],
    [
      "a file for the driver remote",
      'grpc.address = ["tcp://127.0.0.1:1234"]',
      { driver: "remote" },
      ["driver-rejects-file info "],
    ],
    [
      "driver rules are silent for a driver without a file",
      'root = "/data"\n[worker.containerd]\nnamespace = "n"',
      { driver: "docker" },
      ["driver-rejects-file "],
    ],
    [
      "a rootless daemon in Kubernetes",
      "worker.oci.gc = true",
      { ...kubernetes, rootless: true },
      ["driver-kubernetes-rootless warning "],
    ],
    [
      "a rootless image in Kubernetes",
      "worker.oci.gc = true",
      { ...kubernetes, buildkit: "moby/buildkit:v0.32.2-rootless" },
      ["driver-kubernetes-rootless warning "],
    ],
    ["no socket", 'grpc.address = ["tcp://127.0.0.1:1234"]', container, ["driver-socket grpc.address"]],
    ["no socket in Kubernetes", '[Grpc]\nAddress = ["fd://"]', kubernetes, ["driver-socket Grpc.Address"]],
    [
      "another socket",
      'grpc = { address = ["unix:///tmp/buildkitd.sock"] }',
      container,
      ["driver-socket grpc.address"],
    ],
    [
      "an open address alone",
      'grpc.address = ["tcp://0.0.0.0:1234"]',
      container,
      ["driver-socket grpc.address", "tcp-without-tls warning grpc.address.0"],
    ],
    ["a root outside the volume", 'root = "/data"', container, ["driver-root warning root"]],
    ["a root beside the volume", 'root = "/var/lib/buildkit2"', kubernetes, ["driver-root warning root"]],
    [
      "a folder of certificates",
      'registry."r.example.com".tlsconfigdir = ["/etc/docker/certs.d"]',
      container,
      ["driver-not-copied warning registry.r.example.com.tlsconfigdir.0"],
    ],
    [
      "certificates of the daemon",
      '[grpc.tls]\ncert = "/c"\nkey = "/k"\nca = "/a"',
      kubernetes,
      ["driver-not-copied warning grpc.tls.cert"],
    ],
    [
      "descriptions of devices",
      'cdi.specDirs = ["/etc/cdi", "/opt/cdi"]',
      container,
      ["driver-not-copied warning cdi.specDirs.1"],
    ],
    [
      "a folder for provenance",
      'provenanceEnvDir = "/srv/provenance"',
      container,
      ["driver-not-copied warning provenanceEnvDir"],
    ],
    [
      "a socket of a snapshotter",
      'worker.oci = { snapshotter = "nydus", proxySnapshotterPath = "/run/nydus.sock" }',
      container,
      ["driver-not-copied warning worker.oci.proxySnapshotterPath"],
    ],
    [
      "a configuration of CNI",
      'worker.oci.cniConfigPath = "/etc/cni.json"',
      container,
      ["driver-not-copied info worker.oci.cniConfigPath"],
    ],
    [
      "a network of CNI whose usual configuration is not in the image",
      '[worker.oci]\nnetworkMode = "cni"',
      container,
      ["driver-not-copied info worker.oci.networkMode"],
    ],
    [
      "another program in place of runc",
      'worker.oci.binary = "crun"',
      kubernetes,
      ["driver-not-copied info worker.oci.binary"],
    ],
    [
      "a configuration of CNI that is dead anyway",
      '[worker.oci]\nnetworkMode = "host"\ncniConfigPath = "/etc/cni.json"',
      container,
      ["network-keys-dead warning worker.oci.cniConfigPath"],
    ],
    [
      "a table of containerd",
      'worker.containerd.namespace = "n"',
      container,
      ["driver-no-containerd info worker.containerd.namespace"],
    ],
    [
      "a limit for containerd",
      "[worker.containerd]\nmax-parallelism = 4",
      kubernetes,
      ["parallelism-wrong-worker warning worker.containerd.max-parallelism"],
    ],
    [
      "containerd that is enabled",
      '[worker.oci]\nenabled = false\n[worker.containerd]\nnamespace = "n"\nenabled = true',
      container,
      ["driver-no-containerd warning worker.containerd.enabled"],
    ],
    [
      "containerd that is enabled beside oci",
      "worker.containerd.enabled = true",
      kubernetes,
      ["driver-no-containerd warning worker.containerd.enabled"],
    ],
    [
      "certificates of the daemon without an authority",
      '[grpc.tls]\ncert = "/c"\nkey = "/k"',
      container,
      ["driver-not-copied warning grpc.tls.cert"],
    ],
    [
      "a configuration of CNI that the daemon needs",
      '[worker.oci]\nnetworkMode = "cni"\ncniConfigPath = "/home/me/cni.json"',
      container,
      ["driver-not-copied warning worker.oci.cniConfigPath"],
    ],
    [
      "a program that signs",
      '[cache.gha.sign]\ncommand = ["/home/me/sign.sh", "/b"]\n[cache.gha.verify]\nrequired = true',
      container,
      ["driver-not-copied warning cache.gha.sign.command.0"],
    ],
    [
      "no worker that the image brings",
      '[worker.oci]\nenabled = false\n[worker.containerd]\nnamespace = "n"',
      container,
      ["does-not-start worker.oci.enabled"],
    ],
    [
      "an entitlement that gets lost",
      'insecure-entitlements = ["security.insecure"]',
      container,
      ["entitlements-replaced warning insecure-entitlements"],
    ],
    [
      "an entitlement that gets lost in Kubernetes",
      'INSECURE-ENTITLEMENTS = [ "device", "security.insecure", ]',
      { ...kubernetes, buildkit: "0.32" },
      ["entitlements-replaced warning INSECURE-ENTITLEMENTS"],
    ],
  ])("%s", ([, text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });
});

describe("files that builders do read as meant", () => {
  test.for<[string, string, CheckOptions]>([
    ["nothing for the driver docker", "# nothing\n", { driver: "docker" }],
    ["a file without a driver", 'root = "/data"\ngrpc.address = ["tcp://127.0.0.1:1234"]', {}],
    ["paths without a driver", '[registry."r.example.com"]\ntlsconfigdir = ["/etc/docker/certs.d"]', {}],
    ["a table of containerd without a driver", 'worker.containerd.namespace = "n"', {}],
    ["Kubernetes with root", "worker.oci.gc = true", { ...kubernetes, rootless: false }],
    ["a rootless container of docker", "worker.oci.gc = true", { ...container, rootless: true }],
    ["the default socket", `grpc.address = [${socket}]`, container],
    ["the default socket among others", `grpc.address = ["tcp://127.0.0.1:1234", ${socket}]`, kubernetes],
    ["the default socket through a link", 'grpc.address = ["unix:///var/run/buildkit/buildkitd.sock"]', container],
    ["the socket of rootless images", 'grpc.address = ["unix:///run/user/1000/buildkit/buildkitd.sock"]', container],
    ["no address", "grpc.address = []", container],
    ["who owns the socket", "grpc.gid = 1000", container],
    ["the volume", 'root = "/var/lib/buildkit"', container],
    ["a folder on the volume", 'root = "/var/lib/buildkit/cache/"', kubernetes],
    ["the volume of rootless images", 'root = "/home/user/.local/share/buildkit"', container],
    [
      "certificates that are copied",
      '[registry."r.example.com"]\nca = ["ca.pem"]\nkeypair = [{ cert = "c.pem", key = "k.pem" }]',
      container,
    ],
    ["the usual descriptions of devices", 'cdi.specDirs = ["/etc/cdi", "/var/run/cdi/"]', container],
    ["the usual folder for provenance", 'provenanceEnvDir = "/etc/buildkit/provenance.d"', container],
    ["the program that images bring", 'worker.oci.binary = "buildkit-runc"', container],
    ["containerd that is off, with what it had", "worker.oci.gc = true\nworker.containerd.enabled = false", kubernetes],
    ["containerd that is off", "worker.containerd.enabled = false", container],
    ["a limit for oci", "worker.oci.max-parallelism = 4", container],
    ["all entitlements", 'insecure-entitlements = ["security.insecure", "network.host"]', kubernetes],
    ["devices alone", 'insecure-entitlements = ["device"]', container],
    [
      "a bridge of the stock image",
      'worker.oci = { networkMode = "bridge", bridgeSubnet = "10.20.0.0/16" }',
      container,
    ],
  ])("%s", ([, text, options]) => {
    expect(told(text, options)).toEqual([]);
  });

  test("a list for a driver without flags", () => {
    const list = 'insecure-entitlements = ["security.insecure"]';
    expect(told(list, { driver: "remote" })).toEqual(["driver-rejects-file info "]);
    expect(told(list, { driver: "docker" })).toEqual(["driver-rejects-file "]);
  });
});
