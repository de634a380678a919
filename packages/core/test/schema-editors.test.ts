import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "smol-toml";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schema } from "../src/emit/schema.ts";
import { schemaFile } from "../src/emit/site.ts";
import { lines } from "../src/records/release.ts";
import { root } from "../src/records/tables/root.ts";
import { walk } from "../src/records/walk.ts";

const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const tombi = join(modules, "@tombi-toml/cli-linux-x64/tombi");
const taplo = join(modules, "@taplo/cli/dist/cli.js");

const tried = lines.filter(({ line }) => ["0.12", "0.17", "0.27", "0.32"].includes(line));
const mistakes = {
  "typo.toml": "[worker.oci]\nmax_parallelism = 4\n",
  "type.toml": '[worker.oci]\nmax-parallelism = "4"\n',
  "size.toml": '[worker.oci]\nmaxUsedSpace = "10Gi"\n',
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "buildkit-config-schema-"));
  for (const strict of [false, true]) {
    const latest = schemaPath("latest", strict);
    for (const { line, newest } of tried) {
      writeFileSync(schemaPath(line, strict), JSON.stringify(schema({ buildkit: line, strict })));
      write(`${line}.toml`, strict, schemaPath(line, strict), stringify(everyExample(newest)));
    }
    writeFileSync(latest, JSON.stringify(schema({ strict })));
    for (const [name, text] of Object.entries(mistakes)) write(name, strict, latest, text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function schemaPath(line: string, strict: boolean): string {
  return join(folder, `${line}.${schemaFile(strict)}`);
}

function documentPath(name: string, strict: boolean): string {
  return join(folder, strict ? `strict-${name}` : name);
}

function write(name: string, strict: boolean, path: string, text: string): void {
  writeFileSync(documentPath(name, strict), `#:schema ${path}\n\n${text}`);
}

/** One document with the example of every key that the release has. */
function everyExample(version: string): Record<string, unknown> {
  const document: Record<string, unknown> = {};
  for (const { path, field } of walk(root, version)) {
    if (field.example === undefined) continue;
    put(document, path, parse(`x = ${field.example}`)["x"]);
  }
  return document;
}

function put(table: Record<string, unknown>, [step = "", ...rest]: string[], value: unknown): void {
  const name = step === "*" ? "docker.io" : step;
  if (rest.length === 0) {
    table[name] = value;
  } else if (rest[0] === "[]") {
    const list = (table[name] ??= [{}]) as Record<string, unknown>[];
    put(list[0] ?? {}, rest.slice(1), value);
  } else {
    put((table[name] ??= {}) as Record<string, unknown>, rest, value);
  }
}

/** Exit status and output, without colours. */
function run(command: string, args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8", cwd: folder, env });
  // oxlint-disable-next-line no-control-regex
  return { status, output: (stdout + stderr).replaceAll(/\u001b\[[0-9;]*m/g, "") };
}

function paths(names: string[], strict: boolean): string[] {
  return names.map((name) => documentPath(name, strict));
}

const clean = tried.map(({ line }) => `${line}.toml`);

test.for([false, true])("Tombi accepts every example, strict: %s", (strict, { skip }) => {
  skip(!existsSync(tombi), "Tombi has no binary here");
  const { status, output } = run(tombi, ["lint", "--offline", ...paths(clean, strict)]);
  expect(output).not.toMatch(/Error|does not allow/);
  expect(status, output).toBe(0);
});

test.for([false, true])("Tombi reports each mistake once, strict: %s", (strict, { skip }) => {
  skip(!existsSync(tombi), "Tombi has no binary here");
  for (const [name, column] of [
    ["typo.toml", 1],
    ["type.toml", 19],
    ["size.toml", 16],
  ] as const) {
    const { output } = run(tombi, ["lint", "--offline", documentPath(name, strict)]);
    expect(output.match(/\.toml:\d+:\d+/g), output).toEqual([`.toml:4:${column}`]);
  }
});

test("Taplo accepts every example", { timeout: 120_000 }, ({ skip }) => {
  skip(!existsSync(taplo), "Taplo is not installed");
  const lax = run(process.execPath, [taplo, "check", ...paths(clean, false), ...paths(clean, true)]);
  expect(lax.status, lax.output).toBe(0);
});

// Taplo takes a table without `additionalProperties` as open, so it finds a misspelt key with the strict schema only.
test("Taplo reports each mistake with the strict schema", { timeout: 120_000 }, ({ skip }) => {
  skip(!existsSync(taplo), "Taplo is not installed");
  const { status, output } = run(process.execPath, [taplo, "check", ...paths(Object.keys(mistakes), true)]);
  expect(status, output).not.toBe(0);
  expect(output).toMatch(/typo\.toml:4:1/);
  expect(output).toMatch(/type\.toml:4:19/);
  expect(output).toMatch(/size\.toml:4:16/);
});
