import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type BuilderOptions, defineBuilder, render } from "../../src/bundle/index.ts";
import { cacheFrom, cacheTo } from "../../src/cache/builders.ts";

const ref = "ghcr.io/acme/app:cache";
const registry = {
  from: [cacheFrom.registry({ ref })],
  to: [cacheTo.registry({ ref, mode: "max" }), cacheTo.local({ dest: "/a,b" })],
};

function filesOf(options: BuilderOptions): Record<string, string> {
  return Object.fromEntries(
    render(defineBuilder({ name: "office", ...options })).map(({ path, text }) => [path, text]),
  );
}

test("without caches nothing is added", () => {
  expect(Object.keys(filesOf({}))).toEqual(["buildkitd.toml", "create.sh"]);
  expect(filesOf({ caches: registry })["create.sh"]).toBe(filesOf({})["create.sh"]);
});

test.for(["docker-bake.caches.hcl", "compose.caches.yaml", "github-actions.caches.yaml"])("%s", async (path) => {
  await expect(filesOf({ caches: registry })[path]).toMatchFileSnapshot(`../fixtures/bundle-caches/${path}`);
});

test("an older buildx gets texts in bake", () => {
  const { "docker-bake.caches.hcl": text } = filesOf({ buildx: "0.18", caches: registry });
  expect(text).toContain(`"type=registry,ref=${ref},mode=max",\n    "type=local,\\"dest=/a,b\\"",\n`);
});

test("what is YAML can be read", () => {
  const files = filesOf({ caches: registry });
  expect(parse(files["compose.caches.yaml"] ?? "")).toMatchObject({
    services: { app: { build: { cache_from: [`type=registry,ref=${ref}`] } } },
  });
  expect(parse(files["github-actions.caches.yaml"] ?? "")).toMatchObject([
    { with: { "cache-from": `type=registry,ref=${ref}\n` } },
  ]);
});

test("objects with a type are the same", () => {
  const from = [{ type: "registry", ref }] as const;
  const to = [
    { type: "registry", ref, mode: "max" },
    { type: "local", dest: "/a,b" },
  ] as const;
  expect(filesOf({ caches: { from, to } })).toEqual(filesOf({ caches: registry }));
});

describe("what the daemon reads from its environment", () => {
  const caches = { to: [cacheTo.s3({ mode: "max" })], from: [cacheFrom.azblob({ container: "c" })] };
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "caches-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the script with a docker that prints each argument of `create` on a line. */
  function created(options: BuilderOptions, variables: Record<string, string>): { stdout: string; stderr: string } {
    writeFileSync(join(folder, "create.sh"), filesOf(options)["create.sh"] ?? "");
    writeFileSync(join(folder, "docker"), '#!/bin/sh\n[ "$2" = inspect ] && exit 1\nprintf "%s\\n" "$@"\n', {
      mode: 0o755,
    });
    const env = { PATH: `${folder}:/usr/bin:/bin`, ...variables };
    return spawnSync("sh", ["create.sh"], { encoding: "utf8", cwd: folder, env });
  }

  test("is taken from the environment of the script", async () => {
    const script = filesOf({ caches })["create.sh"] ?? "";
    await expect(script).toMatchFileSnapshot("../fixtures/bundle-caches/create.sh");
    const variables = {
      AWS_BUCKET: "b",
      AWS_REGION: "eu-central-1",
      BUILDKIT_AZURE_STORAGE_ACCOUNT_URL: "https://a.example/$x y,z",
      AZURE_CLIENT_SECRET: "it's `a` $(secret)",
    };
    const options = created({ caches }, variables)
      .stdout.split("\n")
      .filter((line) => line.includes("env."));
    expect(options).toEqual([
      '"env.BUILDKIT_AZURE_STORAGE_ACCOUNT_URL=https://a.example/$x y,z"',
      `"env.AZURE_CLIENT_SECRET=it's \`a\` $(secret)"`,
      '"env.AWS_BUCKET=b"',
      '"env.AWS_REGION=eu-central-1"',
    ]);
  });

  test("stops the script where a cache cannot do without", () => {
    const { stdout, stderr } = created({ caches }, { AWS_BUCKET: "b", BUILDKIT_AZURE_STORAGE_ACCOUNT_URL: "u" });
    expect(stdout).toBe("");
    expect(stderr).toContain("AWS_REGION: stands in for region of the s3 cache");
  });

  test("becomes a Secret in Kubernetes, with the keys that buildx would send", async () => {
    const script = filesOf({ caches })["kubernetes-secret.sh"] ?? "";
    await expect(script).toMatchFileSnapshot("../fixtures/bundle-caches/kubernetes-secret.sh");
    writeFileSync(join(folder, "kubectl"), "#!/bin/sh\ncat\n", { mode: 0o755 });
    const variables = {
      AWS_BUCKET: "b",
      AWS_REGION: "eu-central-1",
      AWS_SECRET_ACCESS_KEY: "it's `a` $(secret)",
      BUILDKIT_AZURE_STORAGE_ACCOUNT_URL: "https://a.example/$x y,z",
    };
    const env = { PATH: `${folder}:/usr/bin:/bin`, ...variables };
    const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8", env });
    const values = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
    expect(stdout.trim().split("\n").toSorted()).toEqual(values.toSorted());
  });

  test("is no Secret where the entries say everything", () => {
    expect(filesOf({ caches: registry })).not.toHaveProperty("kubernetes-secret.sh");
  });

  test("is left out where the author has set it, or the entry says it", () => {
    const { stdout } = created(
      { caches: { to: [cacheTo.s3({ bucket: "b" })] }, driverOpts: { "env.AWS_REGION": "x" } },
      { AWS_BUCKET: "other", AWS_REGION: "other", AWS_ACCESS_KEY_ID: "key" },
    );
    expect(stdout.split("\n").filter((line) => line.includes("env."))).toEqual(["env.AWS_REGION=x"]);
  });
});

test.for([
  [
    { to: [cacheTo.azblob({ secret_access_key: "a2V5" })] },
    "caches.to: secret_access_key of azblob is a secret, and the bundle is made of files. Leave it to the environment.",
  ],
  [
    { to: [cacheTo.registry({ ref, "image-manifest": true })] },
    'caches.to: registry has no "image-manifest" there in BuildKit 0.10.6.',
  ],
  [{ to: [cacheTo.s3()] }, 'caches.to: there is no "s3" in BuildKit 0.10.6.'],
  [
    { from: [{ type: "registry" }] },
    "cacheFrom.registry needs ref: The image name under which the cache is stored, such as `ghcr.io/acme/app:cache`.",
  ],
  [{ from: ["type=gha"] }, 'caches.from holds "type=gha"; it takes objects with a type, such as { type: "gha" }.'],
  [
    { to: [cacheTo.local({ dest: "a\nb" })] },
    "The cache cannot stand in a workflow: it holds a line break, and each line is an entry of its own.",
  ],
] as const)("refused: %j", ([caches, message]) => {
  const buildkit = message.includes("azblob") ? "0.32" : "0.10";
  expect(() => filesOf({ buildkit, caches: caches as never })).toThrow(
    expect.objectContaining({ name: "BundleError", message }),
  );
});
