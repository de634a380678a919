// Builds one judge per BuildKit line: node build.mjs [--tidy] [line...]
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { goBuild } from "./go-build.ts";
import { judgeSources } from "./judge-sources.ts";

const here = import.meta.dirname;
const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith("--"));

for (const line of asked.length > 0 ? asked : readdirSync(join(here, "lines"))) {
  const folder = join(here, "lines", line);
  const sources = judgeSources(readFileSync(join(folder, "go.mod"), "utf8"));
  goBuild({ sources, module: { folder }, tidy: args.includes("--tidy"), output: join(here, "bin", line) });
}
