import type { PlainValue, Value } from "../toml/node.ts";
import { isSince } from "../records/release.ts";
import { parseDuration } from "./duration.ts";
import { parseSize } from "./size.ts";
import type { Trail } from "./trail.ts";
import type { Session } from "./session.ts";
import { type Place, structOf, type Type } from "./value.ts";

const written: Record<Value["kind"], string> = {
  string: "a string",
  integer: "a number",
  float: "a fraction",
  bool: "true or false",
  datetime: "a date",
  "local-datetime": "a date",
  "local-date": "a date",
  "local-time": "a time",
  array: "a list",
  "inline-table": "a table",
};

/** What a place takes, as the object of a sentence. */
export function wanted(type: Type): string {
  if (type === "bool") return "true or false";
  if (type === "int") return "a whole number";
  if (type === "string") return "a string";
  if (type === "size") return "a size";
  if (type === "duration") return "a duration";
  if (typeof type === "object" && "list" in type) {
    if (structOf(type.list)) return "a list of tables";
    return type.list === "string" ? "a list of strings" : "a list";
  }
  return "a table";
}

/** Stops at a value of the wrong type. */
export function refuseType(session: Session, value: Value, place: Place, trail: Trail | undefined): never {
  const write = meantBy(session, value, place.type);
  const message = `${nameOf(trail)} takes ${wanted(place.type)}, not ${written[value.kind]}`;
  if (write !== undefined) return session.refuse(value, message, trail, { write });
  // Sizes and durations are plain numbers before 0.12.
  const isUnit = place.type === "int" && value.kind === "string" && /^[0-9]/.test(value.value);
  return session.refuse(value, message, trail, {
    help: isUnit ? "write a whole number, without a unit" : undefined,
  });
}

/** Stops at a number or date that does not add up. */
export function refuseBadValue(
  session: Session,
  value: PlainValue,
  what: string,
  place: Place,
  trail: Trail | undefined,
): never {
  const isText = place.shape() === "string";
  return session.refuse(value, `\`${value.raw}\` is not a ${what} that TOML knows`, trail, {
    help: isText ? `write "${value.raw}"` : undefined,
  });
}

const forms = {
  size: 'write a number of bytes, or a size such as "10GB" or "10%"',
  duration: 'write seconds, or a duration such as "48h" or "90m"',
};

/** Stops at a size or duration that BuildKit does not know. */
export function refuseBadText(
  session: Session,
  value: Value,
  what: "size" | "duration",
  trail: Trail | undefined,
): never {
  const text = session.textOf(value);
  const hours = what === "duration" && value.kind === "string" ? inHours(value.value) : undefined;
  const plain = /^[0-9_]+$/.test(text) ? text.replaceAll("_", "") : undefined;
  const write = hours ? `"${hours}"` : plain;
  const help = hours ? `write ${write}; there is no unit for days or weeks` : plain ? undefined : forms[what];
  return session.refuse(value, `\`${text}\` is not a ${what} that BuildKit knows`, trail, { help, write });
}

/** `7d` and `2w` in hours. */
export function inHours(text: string): string | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(d|days?|w|weeks?)$/i.exec(text.trim());
  if (!match) return undefined;
  const hours = Number(match[1]) * (match[2]?.toLowerCase().startsWith("d") ? 24 : 168);
  return Number.isInteger(hours) ? `${hours}h` : undefined;
}

/** The value as its place takes it, where its text tells what was meant. */
function meantBy(session: Session, value: Value, type: Type): string | undefined {
  const text = session.textOf(value);
  if (typeof type === "object" && "list" in type) {
    if (value.kind === "inline-table" && structOf(type.list)) return `[${text}]`;
    return type.list === "string" && value.kind === "string" ? `[${listed(value.value, text)}]` : undefined;
  }
  // True or false is no text that anything is called by.
  const isWord = value.kind === "array" || value.kind === "inline-table" || value.kind === "bool";
  if (type === "string" && !isWord) return `"${text}"`;
  if (type === "int" && value.kind === "float") return /^([+-]?\d+)\.0+$/.exec(text)?.[1];
  if (value.kind !== "string") return undefined;
  if (type === "bool" && /^(true|false)$/i.test(value.value)) return value.value.toLowerCase();
  if (type !== "int") return undefined;
  return /^[+-]?(?:0|[1-9]\d*)$/.test(value.value) ? value.value : inPlainNumbers(session, value.value);
}

/** A string as the items of a list: several where commas part what it says. Those of a filter belong together. */
function listed(value: string, text: string): string {
  const parts = value.split(/\s*,\s*/);
  const isOne = parts.length === 1 || parts.includes("") || /==|["\\]/.test(value);
  return isOne ? text : parts.map((part) => `"${part}"`).join(", ");
}

/** A size in bytes or a duration in seconds, for the releases before 0.12; nothing where a text may be either. */
function inPlainNumbers(session: Session, text: string): string | undefined {
  if (isSince(session.version, "0.12")) return undefined;
  const [bytes, seconds] = [wholeNumber(parseSize(text)), inSeconds(text)];
  return bytes === undefined ? seconds : seconds === undefined ? bytes : undefined;
}

function wholeNumber(size: ReturnType<typeof parseSize>): string | undefined {
  return size && "bytes" in size && size.bytes >= 0n ? String(size.bytes) : undefined;
}

function inSeconds(text: string): string | undefined {
  const duration = parseDuration(inHours(text) ?? text);
  return duration !== undefined && duration % 1_000_000_000n === 0n ? String(duration / 1_000_000_000n) : undefined;
}

/** What takes the value: a key, or an item of the list that it holds. */
function nameOf(trail: Trail | undefined): string {
  for (let at = trail; at; at = at.up) {
    if (typeof at.step === "string") return at === trail ? `\`${at.step}\`` : `an item of \`${at.step}\``;
  }
  return "this place";
}
