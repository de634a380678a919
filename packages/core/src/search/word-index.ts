import { likeness, tellingWords, wordsOf } from "./words.ts";

/** What a text counts for: a word in a name says more than one in a sentence. */
export type WeighedText = readonly [text: string, weight: number];

type Posting = readonly [position: number, weight: number];

/** Finds which of many things have the words of a query. */
export class WordIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly size: number;

  constructor(things: readonly (readonly WeighedText[])[]) {
    this.size = things.length;
    for (const [position, texts] of things.entries()) {
      for (const [text, weight] of texts) {
        for (const word of new Set(wordsOf(text))) {
          const known = this.postings.get(word);
          if (known) known.push([position, weight]);
          else this.postings.set(word, [[position, weight]]);
        }
      }
    }
  }

  /** The share of the query that each thing has, from 0 to 1 and by position; rare words count more than common ones. */
  find(query: string): Map<number, number> {
    const shares = new Map<number, number>();
    let whole = 0;
    for (const asked of tellingWords(query)) {
      const found = this.withWord(asked);
      const rarity = Math.log(1 + this.size / (1 + found.size));
      whole += rarity;
      for (const [position, weight] of found) shares.set(position, (shares.get(position) ?? 0) + weight * rarity);
    }
    for (const [position, share] of shares) shares.set(position, share / whole);
    return shares;
  }

  /** The things with a word like this one, and how well it stands for it there. */
  private withWord(asked: string): Map<number, number> {
    const found = new Map<number, number>();
    for (const [word, postings] of this.postings) {
      const like = likeness(asked, word);
      if (like === 0) continue;
      for (const [position, weight] of postings) {
        found.set(position, Math.max(found.get(position) ?? 0, like * weight));
      }
    }
    return found;
  }
}
