import { type Amount, spaceOf } from "../../effective/space.ts";

/** The bytes that an amount comes to; nothing for a share of a disk whose size is not known. */
export function bytesOf(amount: Amount, disk: number | undefined, version: string): bigint | undefined {
  const space = spaceOf(amount, disk === undefined ? undefined : BigInt(Math.trunc(disk)), version);
  return space && "bytes" in space ? BigInt(space.bytes) : undefined;
}
