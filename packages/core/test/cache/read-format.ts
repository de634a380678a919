import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { buildctlClient, buildxClient } from "../../src/cache/client.ts";
import { type CacheEntry, plainEntry } from "../../src/cache/entry.ts";
import type { CacheForm } from "../../src/cache/format-cache.ts";
import { readBakeText } from "../../src/cache/bake-value.ts";
import { readSpec } from "../../src/cache/read-spec.ts";

/** What the reader of each form makes of a text. */
export const readers: Record<CacheForm, (text: string) => CacheEntry> = {
  cli: (text) => only(readSpec(text, buildxClient("0.36.1"), "--cache-to")),
  buildctl: (text) => only(readSpec(text, buildctlClient("0.32.2"), "--export-cache")),
  bake: readObject,
  "bake-json": (text) => {
    // What bake fills in is opened by `${`, so without it plain JSON is all there is.
    if (!/[$%]\{/.test(text)) return entryOf(Object.entries(JSON.parse(text) as Record<string, string>));
    JSON.parse(text);
    return readObject(text);
  },
  compose: (text) => {
    const [scalar] = parseYaml(`- ${text}\n`) as [string];
    const [flow] = parseYaml(`[ ${text} ]`) as [string];
    if (scalar !== flow) throw new Error(`${scalar} is not ${flow}`);
    if (/(?<!\$)(?:\$\$)*\$(?!\$)/.test(scalar)) throw new Error(`a variable is left in ${scalar}`);
    return readers.cli(scalar.replaceAll("$$", "$"));
  },
  gha: (text) => {
    const { input } = parseYaml(`input: |\n  ${text}\n  second\n`) as { input: string };
    return readers.cli(actionLines(input)[0] ?? "");
  },
};

/** The lines of an input as docker/build-push-action reads them: https://github.com/docker/actions-toolkit/blob/3d440bee/src/util.ts#L31 */
function actionLines(input: string): string[] {
  const records = parseCsv(input.trim(), {
    columns: false,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  });
  return records.map((fields) => fields.join(",").trim());
}

function readObject(text: string): CacheEntry {
  const value = readBakeText(text);
  if (!("kind" in value) || value.kind !== "object") throw new Error(JSON.stringify(value));
  return entryOf(value.pairs.map(({ key, value: item }) => [key, item.kind === "string" ? item.value : ""]));
}

function entryOf(pairs: [string, string][]): CacheEntry {
  const { type = "", ...attrs } = Object.fromEntries(pairs);
  return { type, attrs };
}

function only(read: ReturnType<typeof readSpec>): CacheEntry {
  if (!Array.isArray(read) || !read[0]) throw new Error(JSON.stringify(read));
  return plainEntry(read[0]);
}
