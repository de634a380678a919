import { formatDuration } from "../load/duration.ts";
import type { Decoded } from "../load/value.ts";
import { isSince } from "../records/release.ts";
import { type Limits, policyLimits, workerLimits } from "./gc-limits.ts";
import { heldAt } from "../load/held-at.ts";
import { nanosecondsAt } from "./held.ts";
import { type Space, spaceOf } from "./space.ts";

/** One step of garbage collection, as the daemon runs it. A limit that is not there is 0, which is no limit. */
export interface GcTier {
  /** A record that matches one of them can go, a comma meaning "and"; without filters every record can. */
  filters: string[];
  /** Internal records, those of frontends, and those shared with images can go, too. */
  all: boolean;
  /** Records that were used within this time stay; a Go duration. */
  keepDuration: string;
  /** How much cache stays; up to 0.16. */
  keepBytes?: Space;
  reservedSpace?: Space;
  maxUsedSpace?: Space;
  minFreeSpace?: Space;
}

export interface GarbageCollection {
  /** Whose tiers these are; with `off` there are none, and nothing is ever deleted. */
  policy: "built-in" | "file" | "off";
  /** In the order in which they run. */
  tiers: GcTier[];
}

/**
 * What the daemon deletes of a worker's cache. `disk` is the size of the file system that holds it.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L1035
 */
export function collectionOf(worker: Decoded, disk: bigint | undefined, version: string): GarbageCollection {
  if (heldAt(worker, "gc") === false) return { policy: "off", tiers: [] };
  const tier = (filters: string[], all: boolean, keepDuration: bigint, limits: Limits): GcTier => ({
    filters,
    all,
    keepDuration: formatDuration(keepDuration),
    ...spaces(limits, disk, version),
  });
  const policies = heldAt(worker, "gcpolicy");
  if (Array.isArray(policies) && policies.length > 0) {
    const tiers = policies.map((policy) =>
      tier(
        (heldAt(policy, "filters") as string[] | undefined) ?? [],
        heldAt(policy, "all") === true,
        nanosecondsAt(policy, "keepDuration"),
        policyLimits(policy, version),
      ),
    );
    return { policy: "file", tiers };
  }
  const limits = workerLimits(worker, version);
  const small: Limits = { [isSince(version, "0.17") ? "maxUsedSpace" : "keepBytes"]: rebuildableSize };
  const tiers = [
    tier(rebuildableFilters(version), false, 48n * hour, small),
    tier([], false, 60n * 24n * hour, limits),
    tier([], false, 0n, limits),
    tier([], true, 0n, limits),
  ];
  return { policy: "built-in", tiers };
}

const hour = 3_600_000_000_000n;

/** What the first built-in tier leaves of what is quickly made again. */
const rebuildableSize = { bytes: 512_000_000n, percent: 0n };

const rebuildable = ["type==source.local", "type==exec.cachemount", "type==source.git.checkout"];

/** Before 0.31 they were one text, which no record matches, as none has three types. */
function rebuildableFilters(version: string): string[] {
  return isSince(version, "0.31") ? rebuildable : [rebuildable.join(",")];
}

function spaces(limits: Limits, disk: bigint | undefined, version: string): Partial<GcTier> {
  const entries = Object.entries(limits).flatMap(([name, amount]) => {
    const space = spaceOf(amount, disk, version);
    return space ? [[name, space] as const] : [];
  });
  return Object.fromEntries(entries);
}
