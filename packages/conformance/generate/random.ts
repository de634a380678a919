/** A seeded source of choices. */
export interface Random {
  int: (below: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  shuffle: <T>(list: T[]) => T[];
}

/** Makes a source of choices that repeats for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  function unit(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  const int = (below: number): number => Math.floor(unit() * below);
  return {
    int,
    chance: (share: number): boolean => unit() < share,
    pick: <T>(list: readonly T[]): T => list[int(list.length)] as T,
    shuffle: <T>(list: T[]): T[] =>
      list
        .map((item) => ({ item, rank: unit() }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ item }) => item),
  };
}
