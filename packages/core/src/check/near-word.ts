import { distance } from "fastest-levenshtein";
import { simplify } from "./near-name.ts";
import { isOpposite } from "./opposite.ts";

/** The one word that a written one is a typing error of; nothing when none or several are near. */
export function nearestWord(written: string, words: readonly string[]): string | undefined {
  const name = simplify(written);
  const [best, second] = byDistance(
    written,
    words.filter((word) => !isOpposite(name, simplify(word))),
  );
  const allowed = Math.max(1, Math.floor(name.length / 4));
  if (!best || best.far > allowed || second?.far === best.far) return undefined;
  return best.word;
}

/** The words that share at least half their letters with a written one, nearest first: for "did you mean" when nothing is near. */
export function likeWords(written: string, words: readonly string[]): string[] {
  return byDistance(written, words)
    .filter(({ word, far }) => far <= Math.max(simplify(written).length, simplify(word).length) / 2)
    .map(({ word }) => word);
}

function byDistance(written: string, words: readonly string[]): { word: string; far: number }[] {
  const name = simplify(written);
  return words.map((word) => ({ word, far: distance(name, simplify(word)) })).toSorted((a, b) => a.far - b.far);
}
