import { type Question, rawQuestion } from "../loader/question.ts";
import { bases } from "./bases.ts";
import { mutate } from "./mutate.ts";
import { type Random, random } from "./random.ts";
import { rawSoup, soup } from "./soup.ts";
import { combine, type Key, spell } from "./spell.ts";
import { values } from "./values.ts";

/** Documents that probe a loader: single statements, combinations, damaged documents, awkward ones, some not UTF-8. */
export function documents(keys: readonly Key[], seed: number, count: number): Question[] {
  const rng = random(seed);
  const grid = rng.shuffle(keys.flatMap((key) => values.map((value) => ({ key, value }))));
  return Array.from({ length: count }, (_document, i) => {
    const cell = grid[i % grid.length];
    return i % 20 === 19 ? rawQuestion(rawSoup(rng)) : { toml: text(i) };

    function text(turn: number): string {
      if (turn % 5 < 2) return cell === undefined ? "" : spell(rng, cell.key, cell.value);
      if (turn % 5 === 2) return combine(rng, keys);
      return turn % 5 === 3 ? damaged(rng, keys) : soup(rng);
    }
  });
}

function damaged(rng: Random, keys: readonly Key[]): string {
  return mutate(rng, rng.chance(0.3) ? combine(rng, keys) : rng.pick(bases)).toWellFormed();
}
