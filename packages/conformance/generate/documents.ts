import { bases } from "./bases.ts";
import { mutate } from "./mutate.ts";
import { random } from "./random.ts";
import { combine, type Key, spell } from "./spell.ts";
import { values } from "./values.ts";

/** Documents that probe a loader: half single statements, a quarter combinations, a quarter damaged. */
export function documents(keys: readonly Key[], seed: number, count: number): string[] {
  const rng = random(seed);
  const grid = rng.shuffle(keys.flatMap((key) => values.map((value) => ({ key, value }))));
  return Array.from({ length: count }, (_document, i) => {
    const turn = i % 4;
    if (turn === 2) return combine(rng, keys);
    if (turn === 3) return mutate(rng, rng.chance(0.3) ? combine(rng, keys) : rng.pick(bases)).toWellFormed();
    const cell = grid[((i >> 2) * 2 + turn) % grid.length];
    return cell === undefined ? "" : spell(rng, cell.key, cell.value);
  });
}
