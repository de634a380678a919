import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheSchema, cacheSchemaFile } from "../src/emit/cache-schema.ts";
import { cacheTypesSource } from "../src/emit/cache-types.ts";
import { schema } from "../src/emit/schema.ts";
import { schemaFiles } from "../src/emit/schema-files.ts";
import { ruleIndexes, startCheckIndexes } from "./rule-index.ts";
import { schemaFile } from "../src/emit/site.ts";
import { typesSource } from "../src/emit/types.ts";

/** Everything that is made from the records and committed: the path in this package, and the text. */
export function* generated(): Generator<{ path: string; text: string }> {
  for (const strict of [false, true]) {
    yield { path: `schemas/${schemaFile(strict)}`, text: json(schema({ strict })) };
  }
  for (const direction of ["export", "import"] as const) {
    for (const form of ["object", "string"] as const) {
      yield { path: `schemas/${cacheSchemaFile(direction, form)}`, text: json(cacheSchema({ direction, form })) };
    }
  }
  yield { path: "schemas/digests.json", text: json(digests()) };
  yield { path: "src/generated/buildkitd-config.ts", text: typesSource() };
  yield { path: "src/generated/cache-types.ts", text: cacheTypesSource() };
  yield* ruleIndexes();
  yield* startCheckIndexes();
}

/** SHA-256 of each shipped schema: most are not committed, so this is where a change of them shows. */
function digests(): Record<string, string> {
  const entries = [...schemaFiles()].map(({ path, text }) => [path, sha256(text)]);
  return Object.fromEntries(entries);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (import.meta.main) {
  for (const { path, text } of generated()) {
    const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
