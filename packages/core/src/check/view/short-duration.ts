import { formatDuration } from "../../load/duration.ts";

/** `48h` for `48h0m0s`. */
export function shortDuration(nanoseconds: bigint): string {
  return formatDuration(nanoseconds)
    .replace(/(?<=[hm])0s$/, "")
    .replace(/(?<=h)0m$/, "");
}
