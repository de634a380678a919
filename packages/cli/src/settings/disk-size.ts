import { parseSize } from "@buildkit-config/core";

/** The bytes of a disk as it is written for BuildKit, so `200GB` is 200 x 2^30; nothing for what is no size of a disk. */
export function diskSize(text: string): number | undefined {
  const size = parseSize(text);
  if (!size || !("bytes" in size) || size.bytes < 1n || size.bytes > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return Number(size.bytes);
}
