import { distance } from "fastest-levenshtein";
import { simplify } from "./near-name.ts";

/** The one word that a written one is a typing error of; nothing when none or several are near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const name = simplify(written);
  const scored = words.map((word) => ({ word, far: distance(name, simplify(word)) })).toSorted((a, b) => a.far - b.far);
  const [best, second] = scored;
  if (!best || best.far > Math.max(1, Math.floor(name.length / 4)) || second?.far === best.far) return undefined;
  return best.word;
}
