import type { Field, Kind } from "../records/record.ts";
import { fieldsOf } from "../records/walk.ts";
import { formatDuration } from "./duration.ts";
import { DateText, type Decoded, Struct } from "./value.ts";

/** A decoded configuration as plain data, keys spelled canonically. */
export type ConfigValue = boolean | number | bigint | string | ConfigValue[] | { [key: string]: ConfigValue };

/**
 * Turns what the loader holds into plain data: zero values that Go cannot tell from unset are left out, sizes are
 * `{ bytes?, percent? }`, durations Go duration strings, integers beyond 2^53 bigint, dates their text.
 */
export function toConfig(struct: Struct): { [key: string]: ConfigValue } {
  const config: { [key: string]: ConfigValue } = {};
  let index = 0;
  for (const [name, field] of fieldsOf(struct.table)) {
    const value = valueOf(field, struct.values[index++]);
    if (value !== undefined) setOwn(config, name, value);
  }
  return config;
}

/** What a field holds, as plain data; nothing for a zero value that Go cannot tell from unset. */
function valueOf(field: Field, held: Decoded): ConfigValue | undefined {
  if (held === undefined) return undefined;
  const value = convert(field.kind, held);
  return !field.pointer && isZero(value, held) ? undefined : value;
}

function isZero(value: ConfigValue, held: Decoded): boolean {
  if (held === false || held === "" || held === 0n) return true;
  if (held instanceof Struct) return value === "0s" || (typeof value === "object" && Object.keys(value).length === 0);
  return false;
}

function convert(kind: Kind | undefined, held: Decoded): ConfigValue {
  if (held instanceof Struct) {
    if (kind === "size") return sizeOf(held);
    if (kind === "duration") return formatDuration((held.values[0] as bigint | undefined) ?? 0n);
    return toConfig(held);
  }
  if (Array.isArray(held)) {
    const inner = typeof kind === "object" && "list" in kind ? kind.list : undefined;
    return held.map((item) => convert(inner, item));
  }
  if (held instanceof Map) {
    const inner = typeof kind === "object" && "map" in kind ? kind.map : undefined;
    const result: { [key: string]: ConfigValue } = {};
    for (const [key, item] of held) setOwn(result, key, convert(inner, item));
    return result;
  }
  if (typeof held === "bigint") {
    // Before 0.12 sizes and durations are plain numbers: bytes and seconds.
    if (kind === "size") return held === 0n ? {} : { bytes: shorten(held) };
    return kind === "duration" ? formatDuration(held * 1_000_000_000n) : shorten(held);
  }
  return held instanceof DateText ? held.text : (held ?? "");
}

function sizeOf(struct: Struct): ConfigValue {
  const [bytes = 0n, percent = 0n] = struct.values as (bigint | undefined)[];
  return { ...(bytes !== 0n && { bytes: shorten(bytes) }), ...(percent !== 0n && { percent: shorten(percent) }) };
}

/** A number that JavaScript holds exactly, or else a bigint. */
export function shorten(value: bigint): number | bigint {
  const short = Number(value);
  return Number.isSafeInteger(short) ? short : value;
}

/** Keys come from the file, so `__proto__` must be a key like any other. */
function setOwn(target: { [key: string]: ConfigValue }, key: string, value: ConfigValue): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
