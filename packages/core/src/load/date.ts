import type { PlainKind } from "../toml/node.ts";

const date = /^(\d{4})-(\d\d)-(\d\d)/;
const time = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?/;
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
  const match = date.exec(raw);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day > 0 && day <= (days[month - 1] ?? 0);
}

function restAfterTime(text: string, leapSeconds: boolean): string | undefined {
  const match = time.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = match.slice(1).map(Number) as [number, number, number];
  if (hour > 23 || minute > 59 || second > (leapSeconds ? 60 : 59)) return undefined;
  return text.slice(match[0].length);
}
