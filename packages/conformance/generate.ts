// Prints TOML documents that probe a loader: node generate.ts --keys FILE [--seed N] [--count N]
// FILE has one key path per line, optionally a tab and the kind of its value.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { bases } from "./generate/bases.ts";
import { mutate } from "./generate/mutate.ts";
import { random } from "./generate/random.ts";
import { combine, parseKey, spell } from "./generate/spell.ts";
import { values } from "./generate/values.ts";

const { values: options } = parseArgs({
  options: {
    keys: { type: "string" },
    seed: { type: "string", default: "1" },
    count: { type: "string", default: "5000" },
  },
});
if (options.keys === undefined) throw new Error("--keys FILE is needed");

const keys = readFileSync(options.keys, "utf8").split("\n").filter(Boolean).map(parseKey);
const rng = random(Number(options.seed));
const grid = rng.shuffle(keys.flatMap((key) => values.map((value) => ({ key, value }))));

/** Half single statements, a quarter combinations, a quarter damaged documents. */
function make(i: number): [kind: string, toml: string] {
  const turn = i % 4;
  if (turn === 2) return ["pair", combine(rng, keys)];
  if (turn === 3) return ["mutant", mutate(rng, rng.chance(0.3) ? combine(rng, keys) : rng.pick(bases))];
  const cell = grid[((i >> 2) * 2 + turn) % grid.length];
  return ["single", cell === undefined ? "" : spell(rng, cell.key, cell.value)];
}

for (let i = 0; i < Number(options.count); i++) {
  const [kind, toml] = make(i);
  process.stdout.write(`${JSON.stringify({ id: `${options.seed}-${i}-${kind}`, toml })}\n`);
}
