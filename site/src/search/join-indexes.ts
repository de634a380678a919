import type { SearchIndex } from "./search-index.ts";

/** Two indexes as one, with what the first has before what the second has. */
export function joinIndexes(first: SearchIndex, second: SearchIndex): SearchIndex {
  const things = second.things.map((thing) =>
    thing.strip === undefined ? thing : { ...thing, strip: thing.strip + first.strips.length },
  );
  const errors = second.errors.map((error) => ({ ...error, about: error.about + first.things.length }));
  return {
    strips: [...first.strips, ...second.strips],
    things: [...first.things, ...things],
    errors: [...first.errors, ...errors],
  };
}
