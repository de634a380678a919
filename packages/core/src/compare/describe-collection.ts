import type { GarbageCollection, GcTier } from "../effective/gc-tiers.ts";
import type { Space } from "../effective/space.ts";

/** What is deleted of a cache, in one line: what every tier is held to, and how many tiers of other kinds there are. */
export function describeCollection({ policy, tiers }: GarbageCollection): string {
  if (policy === "off") return "nothing is deleted";
  const last = tiers.at(-1);
  if (!last) return "nothing is deleted";
  const limits = sayLimits(last) ?? "everything is deleted";
  if (policy === "built-in") return limits;
  return tiers.length === 1 ? `one tier, ${limits}` : `${tiers.length} tiers, the last: ${limits}`;
}

/** What a tier is held to, as people say it; nothing for one without limits, which deletes all that it may. */
export function sayLimits({ keepBytes, reservedSpace, maxUsedSpace, minFreeSpace }: GcTier): string | undefined {
  const kept = keepBytes ?? reservedSpace;
  const parts = [
    ...(kept ? [`keep ${sayAmount(kept)}`] : []),
    ...(minFreeSpace ? [`free ${sayAmount(minFreeSpace)}`] : []),
    ...(maxUsedSpace ? [`max ${sayAmount(maxUsedSpace)}`] : []),
  ];
  // An amount that is a share has a comma of its own.
  const separator = parts.some((part) => part.includes(",")) ? "; " : ", ";
  return parts.length > 0 ? parts.join(separator) : undefined;
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
