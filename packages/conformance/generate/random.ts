/** A seeded source of choices. */
export type Random = ReturnType<typeof random>;

/** Makes a source of choices that repeats for the same seed (mulberry32). */
export function random(seed: number) {
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
    pick: <T>(list: readonly T[]): T => list[int(list.length)],
    shuffle<T>(list: T[]): T[] {
      for (let i = list.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    },
  };
}
