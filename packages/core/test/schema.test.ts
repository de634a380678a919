import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";
import { generated } from "../scripts/generate.ts";
import { describe as hover } from "../src/emit/describe.ts";
import { editorKeywords, type JsonSchema } from "../src/emit/json-schema.ts";
import { schema } from "../src/emit/schema.ts";
import { keyUrl, tableUrl } from "../src/emit/site.ts";
import { isSince, latest, lines, type Version } from "../src/records/release.ts";
import { root } from "../src/records/tables/root.ts";
import { isLeaf, walk, type Entry } from "../src/records/walk.ts";

const upstream: { path: string; since: Version }[] = JSON.parse(
  readFileSync(new URL("upstream/structs.json", import.meta.url), "utf8"),
);

function compile(buildkit: string, strict: boolean): ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: true, strictRequired: true, strictTuples: true });
  ajv.addVocabulary([...editorKeywords]);
  return ajv.compile(schema({ buildkit, strict }));
}

/** The leaf keys that a schema lists, spelled as upstream's list spells them. */
function* leaves(node: JsonSchema, path: string): Generator<string> {
  if (node.items?.properties) yield* leaves(node.items, `${path}[]`);
  else if (typeof node.additionalProperties === "object" && node.additionalProperties.properties) {
    yield* leaves(node.additionalProperties, `${path}.*`);
  } else if (node.properties) {
    for (const [name, below] of Object.entries(node.properties)) {
      const step = name.includes(".") ? JSON.stringify(name) : name;
      yield* leaves(below, path === "" ? step : `${path}.${step}`);
    }
  } else yield path;
}

/** A document that holds nothing but the record's example. */
function documentOf({ path, field }: Entry): unknown {
  const value: unknown = parse(`x = ${field.example}`)["x"];
  return path.reduceRight<unknown>((inner, step) => {
    if (step === "[]") return [inner];
    return { [step === "*" ? "docker.io" : step]: inner };
  }, value);
}

function hasExample({ field }: Entry, version: Version): boolean {
  if (field.example === undefined) return false;
  // Examples of sizes and durations are text, which releases before 0.12 refuse.
  return isSince(version, "0.12.0") || (field.kind !== "size" && field.kind !== "duration");
}

describe.for(lines)("schemas of $line", ({ line, newest }) => {
  const lax = compile(line, false);
  const strict = compile(line, true);

  test("list exactly the keys of the Go structs", () => {
    const expected = upstream.filter(({ since }) => isSince(newest, since)).map(({ path }) => path);
    expect([...leaves(schema({ buildkit: line, strict: true }), "")].toSorted()).toEqual(expected.toSorted());
  });

  test("accept the example of every record", () => {
    for (const entry of walk(root, newest)) {
      if (!hasExample(entry, newest)) continue;
      const document = documentOf(entry);
      expect(lax(document), `lax: ${JSON.stringify(document)}`).toBe(true);
      expect(strict(document), `strict: ${JSON.stringify(document)}`).toBe(true);
    }
  });

  test("refuse what no record describes", () => {
    expect(strict({ rooot: "/x" })).toBe(false);
    expect(strict({ $schema: "x" })).toBe(false);
    expect(strict({ worker: { oci: { networkMode: "none" } } })).toBe(false);
    expect(lax({ worker: { oci: { networkMode: "none" } } })).toBe(true);
    expect(lax({ worker: { oci: { "max-parallelism": "4" } } })).toBe(false);
    expect(lax({ worker: { oci: { gckeepstorage: "10Gi" } } })).toBe(false);
  });
});

test("strict schemas refuse hosts that the table headers of old releases cannot name", () => {
  const document = { registry: { "[::1]:5000": { http: true } } };
  expect(compile("0.27", true)(document)).toBe(false);
  expect(compile("0.28", true)(document)).toBe(true);
  expect(compile("0.27", false)(document)).toBe(true);
});

test("hovers have at most 8 lines and end with the address", () => {
  for (const { path, field } of walk(root)) {
    const text = hover(path, field, latest.newest);
    expect(text.length, path.join(".")).toBeLessThanOrEqual(8);
    expect(text.join("")).not.toContain("\n");
    expect(text.at(-1)).toBe(isLeaf(field) ? keyUrl(path) : tableUrl(path));
  }
});

test("no two keys share an address", () => {
  const urls = [...walk(root)].map(({ path, field }) => (isLeaf(field) ? keyUrl(path) : tableUrl(path)));
  expect(new Set(urls).size).toBe(urls.length);
});

test("addresses are those that the site promises", () => {
  const site = "https://buildkit-config.dev";
  expect(keyUrl(["worker", "oci", "max-parallelism"])).toBe(`${site}/reference/buildkitd/worker.oci/max-parallelism/`);
  expect(keyUrl(["worker", "oci", "gcpolicy", "[]", "keepDuration"])).toBe(
    `${site}/reference/buildkitd/worker.oci.gcpolicy/keep-duration/`,
  );
  expect(tableUrl(["registry", "*", "keypair", "[]"])).toBe(`${site}/reference/buildkitd/registry.keypair/`);
  expect(keyUrl(["debug"])).toBe(`${site}/reference/buildkitd/debug/`);
  expect(schema({ buildkit: "0.17.1", strict: true }).$id).toBe(`${site}/schemas/0.17/buildkitd.strict.json`);
  expect(schema({ buildkit: "moby/buildkit:master" }).$id).toBe(`${site}/schemas/latest/buildkitd.json`);
  expect(schema({ buildkit: "nonsense" }).$id).toBe(`${site}/schemas/latest/buildkitd.json`);
});

test.for([...generated()])("$path is up to date", ({ path, text }) => {
  const committed = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
  expect(committed === text, "run `npm run generate`").toBe(true);
});
