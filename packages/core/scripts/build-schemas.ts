import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../src/emit/schema-files.ts";

// The schemas of every release line go into the npm package and onto the site; only the newest pair is committed.
for (const { path, text } of schemaFiles()) {
  const file = fileURLToPath(new URL(`../dist/schemas/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
