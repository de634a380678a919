import type { Path } from "./trail.ts";
import { type Decoded, Struct } from "./value.ts";

/** What the loader holds for a field of a struct; nothing where the file never came there, or where there is no struct. */
export function heldAt(struct: Decoded, name: string): Decoded {
  if (!(struct instanceof Struct)) return undefined;
  const index = struct.layout.positions.get(name);
  return index === undefined ? undefined : struct.values[index];
}

/** What the loader holds along a way of fields. */
export function heldAlong(struct: Decoded, ...names: readonly string[]): Decoded {
  let held = struct;
  for (let i = 0; i < names.length && held !== undefined; i++) held = heldAt(held, names[i] as string);
  return held;
}

/** What the loader holds at a path with canonical names, through lists and the names that a user chose, too. */
export function heldOn(config: Decoded, path: Path): Decoded {
  let held = config;
  for (const step of path) {
    if (typeof step === "number") held = Array.isArray(held) ? held[step] : undefined;
    else held = held instanceof Map ? held.get(step) : heldAt(held, step);
  }
  return held;
}
