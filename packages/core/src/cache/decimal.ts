/** A number in JSON's or HCL's spelling as cty writes it: exact, without exponent, sign of zero or zeros at the end. */
export function plainDecimal(written: string): string {
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(written) ?? [];
  const shift = Number(exponent);
  // Nobody writes such numbers, and all their zeros would take long.
  if (Math.abs(shift) > 400) return written;
  const digits = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + digits : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at).replace(/0+$/, "");
  const text = right ? `${left}.${right}` : left;
  return text === "0" ? text : sign + text;
}
