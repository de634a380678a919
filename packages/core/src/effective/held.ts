import { heldAt } from "../load/held-at.ts";
import { type Decoded, Struct } from "../load/value.ts";
import { type Amount, nothing } from "./space.ts";

/** A size; before 0.12 it is a plain number of bytes. */
export function amountAt(struct: Decoded, name: string): Amount {
  return amountIn(heldAt(struct, name));
}

/** The same of what a key holds. */
export function amountIn(held: Decoded): Amount {
  if (typeof held === "bigint") return { bytes: held, percent: 0n };
  if (!(held instanceof Struct)) return nothing;
  const { values } = held;
  return { bytes: (values[0] as bigint | undefined) ?? 0n, percent: (values[1] as bigint | undefined) ?? 0n };
}

const second = 1_000_000_000n;

/** A duration in nanoseconds; before 0.12 it is a plain number of seconds, multiplied in 64 bits. */
export function nanosecondsAt(struct: Decoded, name: string): bigint {
  const held = heldAt(struct, name);
  if (typeof held === "bigint") return BigInt.asIntN(64, held * second);
  return held instanceof Struct ? ((held.values[0] as bigint | undefined) ?? 0n) : 0n;
}
