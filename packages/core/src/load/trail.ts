/** Keys as spelled in the file, positions in lists as numbers. */
export type Path = (string | number)[];

/** A path that grows without being copied: most places are passed without anybody asking for their path. */
export interface Trail {
  up: Trail | undefined;
  step: string | number;
  length: number;
}

const longest = 100;

/** What lies deeper than anybody writes counts as one place, so that paths do not fill the memory. */
export function under(up: Trail | undefined, step: string | number): Trail {
  if (!up) return { up, step, length: 1 };
  return up.length < longest ? { up, step, length: up.length + 1 } : up;
}

/** A way that goes on with the names of several keys. */
export function underAll(up: Trail | undefined, keys: readonly { name: string }[]): Trail | undefined {
  let trail = up;
  for (const { name } of keys) trail = under(trail, name);
  return trail;
}

/** The path that a trail leads along; empty for the whole file. */
export function pathOf(trail: Trail | undefined): Path {
  const path: Path = [];
  for (let at = trail; at; at = at.up) path.push(at.step);
  return path.toReversed();
}
