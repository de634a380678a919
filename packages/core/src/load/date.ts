import { isRealDay, isRealTime } from "../toml/calendar.ts";
import type { PlainKind } from "../toml/node.ts";

const date = /^\d{4}-\d\d-\d\d/;
const time = /^(\d\d:\d\d:\d\d)(?:\.\d+)?/;
const zone = /^(?:[zZ]|[+-](\d\d):(\d\d))$/;

/**
 * Whether go-toml v2 takes the text as a date or time of this kind.
 * https://github.com/pelletier/go-toml/blob/v2.3.1/decode.go#L28
 */
export function isDate(raw: string, kind: PlainKind, leapSeconds: boolean): boolean {
  if (kind === "local-time") return restAfterTime(raw, leapSeconds) === "";
  if (!isRealDate(raw)) return false;
  if (kind === "local-date") return raw.length === 10;
  if (!/^[Tt ]$/.test(raw.charAt(10))) return false;
  const rest = restAfterTime(raw.slice(11), leapSeconds);
  if (kind === "local-datetime") return rest === "";
  const match = rest === undefined ? null : zone.exec(rest);
  return match !== null && Number(match[1] ?? 0) <= 23 && Number(match[2] ?? 0) <= 59;
}

function isRealDate(raw: string): boolean {
  const [day] = date.exec(raw) ?? [];
  return day !== undefined && isRealDay(day);
}

function restAfterTime(text: string, leapSeconds: boolean): string | undefined {
  const [whole, clock] = time.exec(text) ?? [];
  if (whole === undefined || !isRealTime(clock as string, leapSeconds ? 60 : 59)) return undefined;
  return text.slice(whole.length);
}
