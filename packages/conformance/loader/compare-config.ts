import type { ConfigValue } from "../../core/src/load/config.ts";
import { nanoseconds } from "./duration.ts";
import { sameMoment } from "./moment.ts";
import type { Judged } from "./outcome.ts";
import { typeAt } from "./typed-keys.ts";

type Path = readonly (string | number)[];

/** A place where a judged configuration and that of `load` are not the same. */
export interface Mismatch {
  path: Path;
  judged: Judged | undefined;
  ours: ConfigValue | undefined;
}

/** Compares the configuration of a judge with that of `load`. Before 0.12 sizes and durations are `integers`. */
export function* compareConfig(
  judged: Judged | undefined,
  ours: ConfigValue | undefined,
  integers: boolean,
  path: Path = [],
): Generator<Mismatch> {
  if (Array.isArray(judged) && Array.isArray(ours)) {
    const length = Math.max(judged.length, ours.length);
    for (let i = 0; i < length; i++) yield* compareConfig(judged[i], ours[i], integers, [...path, i]);
  } else if (typeAt(path) === undefined && isTable(judged) && isTable(ours)) {
    const names = new Set([...Object.keys(judged), ...Object.keys(ours)]);
    for (const name of names) yield* compareConfig(own(judged, name), own(ours, name), integers, [...path, name]);
  } else if (!isSame(judged, ours, integers, path)) {
    yield { path, judged, ours };
  }
}

function isTable(value: unknown): value is { [key: string]: never } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return !(keys.length === 1 && /^\$(time|local\w+|float)$/.test(keys[0] as string));
}

function own<T>(table: { [key: string]: T }, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function isSame(judged: Judged | undefined, ours: ConfigValue | undefined, integers: boolean, path: Path): boolean {
  if (judged === undefined || ours === undefined || judged === null) return judged === ours;
  const type = typeAt(path);
  if (type === "duration") {
    const scale = integers ? 1_000_000_000n : 1n;
    return typeof ours === "string" && isInteger(judged) && BigInt(judged) * scale === nanoseconds(ours);
  }
  if (type === "size") return isTable(ours) && sameSize(isTable(judged) ? judged : { bytes: judged }, ours);
  if (typeof judged === "object") return sameSpecial(judged, ours);
  // A float without a fraction is printed like an integer.
  if (typeof judged === "bigint" && typeof ours === "number") return Number(judged) === ours;
  return Object.is(judged, ours);
}

function isInteger(value: unknown): value is number | bigint {
  return typeof value === "bigint" || Number.isInteger(value);
}

function sameSize(judged: { [key: string]: Judged }, ours: { [key: string]: ConfigValue }): boolean {
  return (judged["bytes"] ?? 0) === (ours["bytes"] ?? 0) && (judged["pct"] ?? 0) === (ours["percent"] ?? 0);
}

const floats: Record<string, number> = { "+Inf": Infinity, "-Inf": -Infinity };

/** Compares what JSON has no word for: dates, and floats without a number. */
function sameSpecial(judged: Judged[] | { [key: string]: Judged }, ours: ConfigValue): boolean {
  const [[name, value] = []] = Object.entries(judged);
  if (name === "$float") return ours === floats[value as string] || (value === "NaN" && Number.isNaN(ours));
  return typeof value === "string" && typeof ours === "string" && sameMoment(value, ours);
}
