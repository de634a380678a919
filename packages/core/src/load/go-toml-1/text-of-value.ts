import { integerOf } from "../../toml/go-toml-1/lex-number.ts";
import type { PlainValue, StringValue } from "../../toml/node.ts";

/**
 * The text of a value as Go's fmt.Fprint writes it, which is what sizes and durations are read from.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L1169
 */
export function textOfValue(value: StringValue | PlainValue): string {
  if (value.kind === "string") return value.value;
  if (value.kind === "integer") return String(integerOf(value.raw));
  // A truth or a date as it is written is no size and no duration either.
  return value.kind === "float" ? textOfFloat(floatOf(value.raw)) : value.raw;
}

export function floatOf(raw: string): number {
  if (raw.endsWith("nan")) return Number.NaN;
  if (raw.endsWith("inf")) return raw.startsWith("-") ? -Infinity : Infinity;
  return Number(raw.replaceAll("_", ""));
}

/** Go's %v: an exponent from 1e21 on and below 1e-4. */
function textOfFloat(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "+Inf" : "-Inf";
  if (Object.is(value, -0)) return "-0";
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-4 && size < 1e21)) return String(value);
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
}
