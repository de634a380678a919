import { shorten } from "../load/config.ts";
import { isSince } from "../records/release.ts";

/** An amount of disk: in bytes, or as a share of a disk whose size is not known, with the amount that it never exceeds. */
export type Space = { bytes: number | bigint } | { percent: number | bigint; atMost?: number };

/** A size as the loader holds it: the share counts only while the bytes are 0. */
export interface Amount {
  bytes: bigint;
  percent: bigint;
  /** Of a built-in share: never more bytes than this. */
  atMost?: bigint;
}

export const nothing: Amount = { bytes: 0n, percent: 0n };

export function isNothing({ bytes, percent }: Amount): boolean {
  return bytes === 0n && percent === 0n;
}

/** Stands in where the daemon cannot find out how large the disk is. */
const unknownDisk = 2_000_000_000n;

/**
 * What an amount comes to on a disk, as the release computes it; nothing where it comes to 0, which is no limit. Without the size
 * of the disk, a share stays one.
 */
export function spaceOf(amount: Amount, disk: bigint | undefined, version: string): Space | undefined {
  const { bytes, percent, atMost } = amount;
  if (bytes === 0n && percent !== 0n && disk === undefined) {
    return { percent: shorten(percent), ...(atMost !== undefined && { atMost: Number(atMost) }) };
  }
  const held = bytesOf(amount, disk, version);
  return held === undefined ? undefined : { bytes: shorten(held) };
}

/**
 * The same in bytes; nothing for a share of a disk whose size is not known.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/config/gcpolicy.go#L131
 */
export function bytesOf(
  { bytes, percent, atMost }: Amount,
  disk: bigint | undefined,
  version: string,
): bigint | undefined {
  if (bytes !== 0n) return bytes;
  if (percent === 0n || disk === undefined) return undefined;
  const share = disk === 0n && isSince(version, "0.17") ? unknownDisk : shareOf(disk, percent);
  const limited = atMost !== undefined && share > atMost ? atMost : share;
  return limited === 0n ? undefined : limited;
}

/** Whole units of 2^30 bytes, rounded up, and taken for units of 10^9; in 64 bits, as Go counts. */
function shareOf(disk: bigint, percent: bigint): bigint {
  const share = BigInt.asIntN(64, disk * percent) / 100n;
  return BigInt.asIntN(64, (share / 2n ** 30n + 1n) * 1_000_000_000n);
}
