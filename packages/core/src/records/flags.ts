import type { Flag } from "./record.ts";
import type { Entry } from "./walk.ts";

/** The flags of buildkitd that say the same as a key, of its worker where there are two. */
export function flagsOf({ path, field: { flag } }: Entry): Flag[] {
  if (!flag) return [];
  if ("name" in flag) return [flag];
  const own = path[1] === "containerd" ? flag.containerd : flag.oci;
  return own ? [own] : [];
}
