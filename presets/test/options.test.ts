import { load } from "@buildkit-config/core";
import { compose, defineBuilder, type Preset, render } from "@buildkit-config/core/bundle";
import { expect, test } from "vitest";
import { bridge, cni, gcrMirror, lowPower, selfSignedCa, serial } from "../generated/index.ts";
import { gatewayOf } from "../subnet.ts";

function config(buildkit: string, ...presets: Preset[]): unknown {
  const [file] = render(defineBuilder({ buildkit, presets }));
  const loaded = load(file?.text ?? "", { buildkit });
  return loaded.ok && loaded.config;
}

test("options arrive in the file", () => {
  expect(config("0.32", lowPower({ maxParallelism: 2 }))).toEqual({ worker: { oci: { "max-parallelism": 2 } } });
  expect(config("0.32", bridge({ name: "br1", subnet: "10.99.0.0/24", poolSize: 4 }))).toEqual({
    worker: { oci: { networkMode: "bridge", bridgeName: "br1", bridgeSubnet: "10.99.0.0/24", cniPoolSize: 4 } },
  });
  expect(config("0.32", selfSignedCa({ registry: "r.lan:5000", ca: "ca.pem" }))).toEqual({
    registry: { "r.lan:5000": { ca: ["ca.pem"] } },
  });
});

test("a preset writes what its release reads", () => {
  expect(config("0.29", gcrMirror())).toMatchObject({ debug: true });
  expect(config("0.30", gcrMirror())).toMatchObject({ log: { level: "debug" } });
  expect(config("0.30", gcrMirror({ trace: false }))).toEqual({
    registry: { "docker.io": { mirrors: ["mirror.gcr.io"] } },
  });
  expect(config("0.30", serial())).not.toHaveProperty("system");
  expect(config("0.31", serial())).toHaveProperty("system", { maxRegistryConcurrency: 1 });
  expect(config("0.10", cni())).not.toHaveProperty("worker.oci.cniPoolSize");
});

test("presets that fit together do, and those that do not say so", () => {
  expect(config("0.32", compose(lowPower(), gcrMirror({ trace: false }), bridge()))).toMatchObject({
    worker: { oci: { "max-parallelism": 4, networkMode: "bridge" } },
  });
  expect(() => compose(lowPower(), serial())).toThrow("worker.oci.max-parallelism: 4 and 1");
  expect(() => compose(bridge(), cni())).toThrow("worker.oci.");
});

const registry = (host: string) => selfSignedCa({ registry: host, ca: `${host}.pem` });

test("two registries take the same preset twice, each with a proof", () => {
  const files = render(defineBuilder({ presets: [registry("a.lan"), registry("b.lan")] }));
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["verify/self-signed-ca.Dockerfile", "verify/self-signed-ca-2.Dockerfile"]),
  );
});

test("options that make no sense are refused with what to write", () => {
  const ca = { registry: "r.lan", ca: "/a/ca.pem" };
  expect(() => selfSignedCa({ registry: "https://r.lan", ca: "ca.pem" })).toThrow("without https://");
  expect(() => selfSignedCa({ ...ca, clientKey: "k.pem" })).toThrow("takes clientCert and clientKey together");
  expect(() => selfSignedCa({ ...ca, clientCert: "/b/ca.pem", clientKey: "k.pem" })).toThrow("two files of one name");
  for (const subnet of ["10.10.0.0", "10.10.0.0/31", "256.0.0.0/16", "010.10.0.0/16", "fd00::/64"]) {
    expect(() => bridge({ subnet })).toThrow("it takes an IPv4 network");
  }
  expect(() => bridge({ subnet: "10.20.30.40/8" })).toThrow("10.0.0.0/8 instead of 10.20.30.40/8");
  expect(() => cni({ subnet: "10.10.0.0/28" })).toThrow("13 addresses for steps in 10.10.0.0/28, fewer than the 16 of");
  expect(bridge({ subnet: "10.10.0.0/28", poolSize: 13 }).id).toBe("bridge");
});

test("the bridge has the first address of its network", () => {
  expect(gatewayOf("10.10.0.0/16")).toBe("10.10.0.1");
  expect(gatewayOf("192.168.7.128/25")).toBe("192.168.7.129");
  expect(gatewayOf("10.20.30.40/8")).toBe("10.0.0.1");
});
