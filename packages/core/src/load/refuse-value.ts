import type { PlainValue, Value } from "../toml/node.ts";
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
  const help = suggestion(session, value, place.type);
  const message = `${nameOf(trail)} takes ${wanted(place.type)}, not ${written[value.kind]}`;
  return session.refuse(value, message, trail, help === undefined ? {} : { help });
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
  return session.refuse(
    value,
    `\`${value.raw}\` is not a ${what} that TOML knows`,
    trail,
    isText ? { help: `write "${value.raw}"` } : {},
  );
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
  const days = what === "duration" && value.kind === "string" ? inHours(value.value) : undefined;
  const help = days ? `write "${days}"; there is no unit for days or weeks` : forms[what];
  return session.refuse(value, `\`${text}\` is not a ${what} that BuildKit knows`, trail, { help });
}

/** `7d` and `2w` in hours. */
export function inHours(text: string): string | undefined {
  const match = /^(\d+(?:\.\d+)?) ?(d|days?|w|weeks?)$/i.exec(text.trim());
  if (!match) return undefined;
  const hours = Number(match[1]) * (match[2]?.toLowerCase().startsWith("d") ? 24 : 168);
  return Number.isInteger(hours) ? `${hours}h` : undefined;
}

function suggestion(session: Session, value: Value, type: Type): string | undefined {
  const text = session.textOf(value);
  if (typeof type === "object" && "list" in type) {
    if (value.kind === "inline-table" && structOf(type.list)) return `write [${text}]`;
    if (type.list === "string" && value.kind === "string") return `write [${text}]`;
    return undefined;
  }
  if (type === "string" && value.kind !== "array" && value.kind !== "inline-table") return `write "${text}"`;
  if (value.kind !== "string") return undefined;
  if (type === "bool" && /^(true|false)$/i.test(value.value))
    return `write ${value.value.toLowerCase()} without quotes`;
  if (type === "int" && /^[+-]?\d+$/.test(value.value)) return `write ${value.value} without quotes`;
  if (type === "size" || type === "duration") return "this release takes whole numbers only, without a unit";
  return undefined;
}

/** What takes the value: a key, or an item of the list that it holds. */
function nameOf(trail: Trail | undefined): string {
  for (let at = trail; at; at = at.up) {
    if (typeof at.step === "string") return at === trail ? `\`${at.step}\`` : `an item of \`${at.step}\``;
  }
  return "this place";
}
