import type { GarbageCollection, GcTier } from "../effective/gc-tiers.ts";
import type { Space } from "../effective/space.ts";

/** What is deleted of a cache, in one line: what every tier is held to, and how many tiers of other kinds there are. */
export function describeCollection({ policy, tiers }: GarbageCollection): string {
  if (policy === "off") return "nothing is deleted";
  const last = tiers.at(-1);
  if (!last) return "nothing is deleted";
  const limits = limitsOf(last);
  if (policy === "built-in") return limits;
  return tiers.length === 1 ? `one tier, ${limits}` : `${tiers.length} tiers, the last: ${limits}`;
}

function limitsOf({ keepBytes, reservedSpace, maxUsedSpace, minFreeSpace }: GcTier): string {
  const kept = keepBytes ?? reservedSpace;
  const parts = [
    ...(kept ? [`keep ${sayAmount(kept)}`] : []),
    ...(minFreeSpace ? [`free ${sayAmount(minFreeSpace)}`] : []),
    ...(maxUsedSpace ? [`max ${sayAmount(maxUsedSpace)}`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "everything is deleted";
}

/** An amount of disk as people say it: in decimal units, as BuildKit prints them, or as a share. */
export function sayAmount(space: Space): string {
  if ("percent" in space) {
    return `${space.percent}% of the disk${space.atMost === undefined ? "" : `, at most ${sayBytes(space.atMost)}`}`;
  }
  return sayBytes(space.bytes);
}

const units = ["B", "kB", "MB", "GB", "TB", "PB", "EB"];

function sayBytes(bytes: number | bigint): string {
  let amount = Number(bytes);
  let unit = 0;
  for (; Math.abs(amount) >= 1000 && unit < units.length - 1; unit++) amount /= 1000;
  return `${Number(amount.toPrecision(3))} ${units[unit]}`;
}
