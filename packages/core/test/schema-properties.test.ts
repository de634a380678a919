import { Ajv, type ValidateFunction } from "ajv";
import { parse } from "smol-toml";
import { beforeAll, expect, test } from "vitest";
import { editorKeywords } from "../src/emit/json-schema.ts";
import { load, type LoadResult, schema } from "../src/index.ts";
import { root } from "../src/records/tables/root.ts";
import { generateTable } from "./generate-value.ts";
import { Random } from "./random.ts";
import { writeToml } from "./write-toml.ts";

interface Case {
  line: string;
  toml: string;
  value: unknown;
  result: LoadResult;
}

const lines = ["0.10", "0.12", "0.17", "0.27", "0.28", "0.30", "0.31", "0.32"];
const cases: Case[] = [];

function compile(buildkit: string, strict: boolean): ValidateFunction {
  const ajv = new Ajv({ strict: true });
  ajv.addVocabulary([...editorKeywords]);
  return ajv.compile(schema({ buildkit, strict }));
}

function loadsWhole({ result }: Case): boolean {
  return result.ok && result.ignored.length === 0;
}

beforeAll(() => {
  const random = new Random(20_261_123);
  for (let i = 0; i < 10_000; i++) {
    const line = lines[i % lines.length] as string;
    const toml = writeToml(generateTable(root, random, random.pick([2, 5, 10, 20])), random);
    cases.push({ line, toml, value: parse(toml), result: load(toml, { buildkit: line }) });
  }
}, 120_000);

test.for(lines)("%s: what the strict schema accepts loads, and nothing is ignored", (line) => {
  const strict = compile(line, true);
  const accepted = cases.filter((entry) => entry.line === line && strict(entry.value));
  expect(accepted.filter((entry) => !loadsWhole(entry)).map(({ toml }) => toml)).toEqual([]);
  expect(accepted.length).toBeGreaterThan(100);
});

test.for(lines)("%s: what loads with nothing ignored is accepted by the lax schema", (line) => {
  const lax = compile(line, false);
  const loaded = cases.filter((entry) => entry.line === line && loadsWhole(entry));
  expect(loaded.filter(({ value }) => !lax(value)).map(({ toml }) => toml)).toEqual([]);
  expect(loaded.length).toBeGreaterThan(200);
});
