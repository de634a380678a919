// Prints TOML documents that probe a loader, as questions for a judge: node generate.ts [--seed N] [--count N]
import { parseArgs } from "node:util";
import { documents } from "./generate/documents.ts";
import { keys } from "./loader/keys.ts";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "1" }, count: { type: "string", default: "5000" } },
});
documents(keys, Number(values.seed), Number(values.count)).forEach((question, i) => {
  process.stdout.write(`${JSON.stringify({ id: `${values.seed}-${i}`, ...question })}\n`);
});
