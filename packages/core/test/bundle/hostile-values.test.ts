import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BundleFile, defineBuilder, definePreset, render, shellWord } from "../../src/bundle/index.ts";
import { blankPreset } from "./blank-preset.ts";
import { driverOpt } from "../../src/bundle/shell.ts";
import { load, stringify } from "../../src/index.ts";

const hostile: string[] = [
  "a b",
  "it's",
  'say "x"',
  "line\nbreak",
  "cr\r\nlf",
  "$(touch pwned)",
  "`touch pwned`",
  "${HOME}",
  "a;touch pwned #",
  "\\",
  "\\n",
  "!!",
  "*",
  "~",
  "-n",
  "x\nEND\ntouch pwned\n",
  "'''",
  '"""',
  "\u0007\u007f\u0085\u2028",
  "é日本\u{1f600}",
  "__proto__",
  "a,b=c",
];

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.for(hostile)("sh sees %j as it is", (text) => {
  const { stdout } = spawnSync("sh", ["-c", `printf %s ${shellWord(text)}`], { encoding: "utf8", cwd: folder });
  expect(stdout).toBe(text);
});

test("a NUL is left out, since no argument holds one", () => {
  expect(shellWord("a\0b")).toBe("ab");
});

const pushes = definePreset({
  ...blankPreset(),
  id: "pushes",
  options: { registry: { type: "string", required: true, doc: "The host." } },
  part: ({ registry }) => ({
    buildkitd: { registry: { [registry]: { ca: [registry] } } },
    driverOpts: { "env.REGISTRY": registry },
  }),
  proof: ({ registry }) => ({
    what: registry,
    dockerfile: "FROM scratch\n",
    command: `docker push ${shellWord(registry)}`,
    expect: registry,
  }),
});

test.for(hostile)("a registry called %j is data in every file", (registry) => {
  const files = render(defineBuilder({ presets: [pushes({ registry })] }));
  const toml = files.find(({ path }) => path === "buildkitd.toml")?.text ?? "";
  const loaded = load(toml, { buildkit: "0.32" });
  expect(loaded).toMatchObject({ ok: true, ignored: [] });
  // Compared as entries, because `__proto__` is a key like any other here.
  const registries = loaded.ok ? Object.entries(loaded.config["registry"] ?? {}) : [];
  expect(registries).toEqual([[registry, { ca: [registry] }]]);
  writeAll(files);
  // Prints each argument between brackets; says that there is no builder, yet.
  write("bin/docker", '#!/bin/sh\nprintf "[%s]" "$@"\n[ "$2" != inspect ]\n');
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
  const run = (script: string) => spawnSync("sh", [join(folder, script)], { encoding: "utf8", cwd: folder, env });
  const created = run("create.sh");
  expect(created.stdout).toContain(`[--driver-opt][${driverOpt("env.REGISTRY", registry)}]`);
  expect(created.status).toBe(0);
  expect(run("verify.sh")).toMatchObject({ status: 0, stdout: expect.stringContaining("[push]") });
  expect(() => readFileSync(join(folder, "pwned"))).toThrow("ENOENT");
});

test("a driver option is one field of CSV", () => {
  expect(driverOpt("env.A", "x")).toBe("env.A=x");
  expect(driverOpt("env.A", 'a,"b"')).toBe('"env.A=a,""b"""');
});

test("what load gives is written as it was", () => {
  const text =
    'debug = true\n\n[worker.oci]\nreservedSpace = "10%"\nmaxUsedSpace = "5GB"\n\n[worker.oci.labels]\n"a.b" = "c"\n';
  const first = load(text);
  expect(first.ok).toBe(true);
  if (!first.ok) return;
  const again = load(stringify(first.config));
  expect(again).toMatchObject({ config: first.config, ignored: [] });
});

function writeAll(files: readonly BundleFile[]): void {
  for (const { path, text } of files) write(path, text);
}

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}
