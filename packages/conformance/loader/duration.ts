const units: Record<string, bigint> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  µs: 1000n,
  ns: 1n,
};

/** The nanoseconds of a duration as Go writes it. */
export function nanoseconds(text: string): bigint {
  let sum = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of text.matchAll(/(\d+)\.?(\d*)(h|ms|m|s|µs|ns)/g)) {
    const scale = units[unit] as bigint;
    sum += BigInt(whole) * scale + (BigInt(fraction || "0") * scale) / 10n ** BigInt(fraction.length);
  }
  return text.startsWith("-") ? -sum : sum;
}
