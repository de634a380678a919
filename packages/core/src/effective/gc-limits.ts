import { usualDefault } from "../emit/literal.ts";
import type { Decoded } from "../load/value.ts";
import { isSince } from "../records/release.ts";
import { gcConfig } from "../records/tables/gc-config.ts";
import { amountAt } from "./held.ts";
import { type Amount, isNothing, nothing } from "./space.ts";

/** How much cache stays: one number up to 0.16, three from 0.17 on. */
export const limitNames = ["reservedSpace", "maxUsedSpace", "minFreeSpace"] as const;

type LimitName = (typeof limitNames)[number] | "keepBytes";

export type Limits = Partial<Record<LimitName, Amount>>;

const builtIn = /^(\d+)% of the disk(?:, at most (\d+)GB)?/;

/** The share of the disk that the record of a limit names. Its GB are decimal, as in upstream's source. */
function builtInLimit(name: string, version: string): Amount {
  const field = gcConfig.fields[name];
  const [, percent, most] = builtIn.exec((field && usualDefault(field, version)) ?? "") ?? [];
  if (percent === undefined) return nothing;
  return {
    bytes: 0n,
    percent: BigInt(percent),
    ...(most !== undefined && { atMost: BigInt(most) * 1_000_000_000n }),
  };
}

/** The three limits as the file has them. */
export function writtenLimits(struct: Decoded): Limits {
  return Object.fromEntries(limitNames.map((name) => [name, amountAt(struct, name)]));
}

export function isUnset(limits: Limits): boolean {
  return limitNames.every((name) => isNothing(limits[name] ?? nothing));
}

/**
 * What the built-in tiers of a worker keep. Setting one of the three limits drops the defaults of the others, and the old key counts
 * while none of them is set.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/config/gcpolicy.go#L71
 */
export function workerLimits(worker: Decoded, version: string): Limits {
  const old = amountAt(worker, "gckeepstorage");
  if (!isSince(version, "0.17")) {
    return { keepBytes: isNothing(old) ? builtInLimit("gckeepstorage", version) : old };
  }
  const written = writtenLimits(worker);
  if (!isUnset(written)) return written;
  if (!isNothing(old)) return { reservedSpace: old };
  return Object.fromEntries(limitNames.map((name) => [name, builtInLimit(name, version)]));
}

/**
 * What a tier of the file keeps.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L1045
 */
export function policyLimits(policy: Decoded, version: string): Limits {
  const old = amountAt(policy, "keepBytes");
  if (!isSince(version, "0.17")) return { keepBytes: old };
  const written = writtenLimits(policy);
  return isNothing(written.reservedSpace ?? nothing) ? { ...written, reservedSpace: old } : written;
}
