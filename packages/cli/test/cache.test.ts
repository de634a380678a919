import { describe, expect, test } from "vitest";
import { run } from "./command.ts";

function cache(...args: string[]): ReturnType<typeof run> {
  return run(["cache", ...args]);
}

test.each([
  ["a-blank", ["type=gha, mode=max"]],
  ["several-exports", ["type=registry,ref=user/app:cache", "type=registry,ref=user/app:cache,mode=max"]],
  ["an-import", ["--from", "--buildkit", "0.17", "type=gha,scope=app,timeout=20"]],
  ["a-refused-value", ["user/app:cache,mode=max"]],
  ["a-secret", ["type=s3,region=r,bucket=b,access_key_id=AKIAEXAMPLE,secret_access_key=hunter2"]],
  [
    "a-bake-list",
    ["--tool", "bake", 'cache-to = [{ type = "registry", ref = "user/app:cache", registry.insecure = true }]'],
  ],
  ["as-it-is-written", ["--driver", "docker+containerd", "type=registry,ref=user/app:cache,mode=max"]],
])("says what becomes of %s", async (name, args) => {
  const { stdout, stderr } = cache(...args);
  await expect(stdout).toMatchFileSnapshot(`golden/cache/${name}.txt`);
  expect(stderr).toBe("");
});

describe("exit status", () => {
  test.each([
    [0, ["type=registry,ref=user/app:cache,mode=max"]],
    [1, ["type=gha, mode=max"]],
    [0, ["--from", "type=gha,mode=max"]],
    [1, ["--from", "type=gha,mode=max", "--fail-on", "warning"]],
    [2, []],
    [2, ["--as", "toml", "type=inline"]],
    [2, ["--buildkit", "9.x", "type=inline"]],
  ])("%i for %j", (status, args) => {
    expect(cache(...args).status).toBe(status);
  });
});

test.each([
  ["cli", "--cache-to 'type=local,\"dest=/a,b\"'\n--cache-to type=inline\n"],
  ["buildctl", "--export-cache 'type=local,\"dest=/a,b\"'\n--export-cache type=inline\n"],
  ["bake", 'cache-to = [\n  { type = "local", dest = "/a,b" },\n  { type = "inline" },\n]\n'],
  ["bake-json", '"cache-to": [\n  { "type": "local", "dest": "/a,b" },\n  { "type": "inline" }\n]\n'],
  ["compose", 'cache_to:\n  - "type=local,\\"dest=/a,b\\""\n  - "type=inline"\n'],
  ["gha", 'cache-to: |\n  "type=local,""dest=/a,b"""\n  type=inline\n'],
])("writes %s", (form, text) => {
  const { status, stdout, stderr } = cache("--as", form, 'type=local,"dest=/a,b"', "type=inline");
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: text, stderr: "" });
});

test("converts what is wrong all the same, and says so beside it", () => {
  const { status, stdout, stderr } = cache("--as", "bake", "type=gha,scope=app,mode=MAX");
  expect(status).toBe(1);
  expect(stdout).toBe('cache-to = [\n  { type = "gha", scope = "app", mode = "MAX" },\n]\n');
  expect(stderr).toContain("error cache-mode");
});

test.each([
  ["bake", "bake", '["type=registry,ref=${REGISTRY}/app:cache"]', 'ref = "${REGISTRY}/app:cache"'],
  ["compose", "compose", "type=registry,ref=$REGISTRY/app:cache", '"type=registry,ref=$REGISTRY/app:cache"'],
  ["buildx", "cli", "type=registry,ref=$REGISTRY/app:cache", '--cache-to "type=registry,ref=$REGISTRY/app:cache"'],
  ["gha", "gha", "type=registry,ref=${{ env.IMAGE }}", "type=registry,ref=${{ env.IMAGE }}"],
])("variables of %s stay variables in %s", (tool, form, spec, text) => {
  const { stdout, stderr } = cache("--tool", tool, "--as", form, spec);
  expect(stdout).toContain(text);
  expect(stderr).toBe("");
});

test("variables that another place does not know are told", () => {
  const { stdout, stderr } = cache("--as", "bake", "type=registry,ref=${REGISTRY}/app:cache");
  expect(stdout).toContain('ref = "$${REGISTRY}/app:cache"');
  expect(stderr).toContain("plain text there");
});

test("what the environment adds is no part of converted text", () => {
  const env = { AWS_ACCESS_KEY_ID: "A", AWS_SECRET_ACCESS_KEY: "B" };
  const { stdout } = run(["cache", "--env", "--as", "cli", "type=s3,bucket=a,region=b"], { env });
  expect(stdout).toBe("--cache-to type=s3,bucket=a,region=b\n");
});

test("no output has a secret", () => {
  const spec = "type=s3,region=r,bucket=b,access_key_id=AKIAEXAMPLE,secret_access_key=hunter2,session_token=tok3n";
  for (const args of [
    [],
    ["--format", "json"],
    ["--as", "cli"],
    ["--as", "bake"],
    ["--tool", "buildctl"],
    ["--verbose"],
  ]) {
    const { stdout, stderr } = cache(...args, spec);
    expect(stdout + stderr).not.toMatch(/AKIAEXAMPLE|hunter2|tok3n/);
    expect(stdout).toContain("***");
  }
});

test("takes variables from the shell when asked to", () => {
  const env = {
    ACTIONS_RUNTIME_TOKEN: "hunter2",
    ACTIONS_RESULTS_URL: "https://results.example/",
    ACTIONS_CACHE_SERVICE_V2: "true",
  };
  const { stdout } = run(["cache", "--env", "--format", "json", "type=gha,scope=app"], { env });
  const { outcome, entries } = JSON.parse(stdout) as { outcome: string; entries: unknown[] };
  const url = "https://results.example/";
  expect(outcome).toBe("ok");
  expect(entries).toEqual([{ type: "gha", attrs: { scope: "app", token: "***", url_v2: url, url } }]);
});
