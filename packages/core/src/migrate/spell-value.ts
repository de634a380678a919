import type { ConfigValue } from "../load/config.ts";
import { parseGoDuration } from "../load/duration.ts";
import { isObject } from "../load/is-object.ts";
import type { Path } from "../load/trail.ts";
import type { Kind } from "../records/record.ts";
import { isSince } from "../records/release.ts";

function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** Whether two decoded values are the same. */
export function isSame(one: ConfigValue | undefined, other: ConfigValue | undefined): boolean {
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}

/** The value in a spelling that every release from `to` on reads; nothing where there is none. */
export function spellValue(value: ConfigValue, kind: Kind, to: string): string | undefined {
  if (kind === "size") return isObject(value) ? spellSize(value, to) : undefined;
  if (kind === "duration") return typeof value === "string" ? spellDuration(value, to) : undefined;
  return typeof value === "object" ? undefined : JSON.stringify(value, plain);
}

function spellSize({ bytes, percent }: { [key: string]: ConfigValue }, to: string): string | undefined {
  if (percent === undefined) return bytes === undefined ? undefined : JSON.stringify(bytes, plain).replaceAll('"', "");
  return isSince(to, "0.12") && bytes === undefined ? `"${JSON.stringify(percent, plain)}%"` : undefined;
}

function spellDuration(duration: string, to: string): string | undefined {
  // Go writes 48h0m0s; nobody else does.
  const short = duration.replace(/(?<=[hm])0s$/, "").replace(/(?<=h)0m$/, "");
  const nanoseconds = parseGoDuration(duration);
  // Longer ones than Go counts have no spelling with a unit.
  if (isSince(to, "0.12")) return nanoseconds === undefined ? undefined : `"${short}"`;
  if (nanoseconds === undefined || nanoseconds % 1_000_000_000n !== 0n) return undefined;
  return String(nanoseconds / 1_000_000_000n);
}

/** What a configuration holds at a path. */
export function valueAt(config: ConfigValue, path: Path): ConfigValue | undefined {
  return path.reduce<ConfigValue | undefined>((value, step) => {
    if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, config);
}
