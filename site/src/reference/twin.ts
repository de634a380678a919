import { type Entry, spellPath } from "@buildkit-config/core";
import { keys, type Place, places } from "./tables.ts";

/** The same place in the table of the other worker. */
function twinPath(path: readonly string[]): string[] | undefined {
  const [first, worker, ...rest] = path;
  if (first !== "worker" || (worker !== "oci" && worker !== "containerd")) return undefined;
  return [first, worker === "oci" ? "containerd" : "oci", ...rest];
}

/** The key that does the same for the other worker. */
export function twinOf({ path }: Entry): Entry | undefined {
  const other = twinPath(path);
  return other && keys.find((key) => spellPath(key.path) === spellPath(other));
}

/** The table that holds the same for the other worker. */
export function twinPlace({ path }: Place): Place | undefined {
  const other = twinPath(path);
  return other && places.find(({ name }) => name === spellPath(other));
}
