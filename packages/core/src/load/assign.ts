import type { Kind } from "../records/record.ts";
import type { InlineTable, PlainValue, StringValue, Value } from "../toml/node.ts";
import { bindPair } from "./bind-pair.ts";
import { isDate } from "./date.ts";
import { readText } from "./read-text.ts";
import { parseFloat64, parseInteger } from "./number.ts";
import { refuseBadValue, refuseType } from "./refuse-value.ts";
import { type Trail, under } from "./trail.ts";
import type { Session } from "./session.ts";
import { DateText, type Decoded, elementType, Place, type Struct, zero } from "./value.ts";

/** Writes a value to a place, or stops where the loader would. */
export function assign(session: Session, value: Value, place: Place, trail: Trail | undefined): void {
  if (place.type === "size" || place.type === "duration") {
    if (value.kind !== "array" && value.kind !== "inline-table") {
      const written = value.kind === "string" ? value.value : value.raw;
      return readText(session, place.type, value, written, place.get() as Struct, trail);
    }
    if (session.dialect.dropsTables) {
      session.lost.push({ held: value, trail, span: value });
      return;
    }
  }
  if (value.kind === "array") return assignArray(session, value.items, value, place, trail);
  if (value.kind === "inline-table") return assignTable(session, value, place, trail);
  assignPlain(session, value, place, trail);
}

/** The value that a field takes as it stands, which most do; nothing where more has to be looked at. */
export function plainFor(kind: Kind, value: Value): Decoded {
  if (value.kind === "string") return kind === "string" ? value.value : undefined;
  if (value.kind === "bool") return kind === "bool" ? value.raw === "true" : undefined;
  if (value.kind === "integer") return kind === "int" ? parseInteger(value.raw) : undefined;
  if (value.kind !== "array" || typeof kind !== "object" || !("list" in kind) || kind.list !== "string")
    return undefined;
  return value.items.every(isString) ? value.items.map(textOf) : undefined;
}

function isString(value: Value): value is StringValue {
  return value.kind === "string";
}

function textOf({ value }: StringValue): string {
  return value;
}

function assignPlain(session: Session, value: Value, place: Place, trail: Trail | undefined): void {
  const shape = place.shape();
  if (value.kind === "string") {
    if (shape !== "string" && shape !== "interface") refuseType(session, value, place, trail);
    return place.set(value.value);
  }
  const decoded = decodePlain(session, value as PlainValue, place, trail);
  if (shape === "interface" || (shape === "bool" && typeof decoded === "boolean")) return place.set(decoded);
  if (shape !== "int" || typeof decoded !== "bigint") {
    if (decoded instanceof DateText && session.dialect.dateCrashes) {
      session.crash(value, "a date stands where none belongs", trail);
    }
    refuseType(session, value, place, trail);
  }
  place.set(decoded);
}

function decodePlain(session: Session, value: PlainValue, place: Place, trail: Trail | undefined): Decoded {
  switch (value.kind) {
    case "bool":
      return value.raw === "true";
    case "integer":
      // A float field would read an integer as a float; the configuration has none.
      return parseInteger(value.raw) ?? refuseBadValue(session, value, "whole number", place, trail);
    case "float":
      return parseFloat64(value.raw) ?? refuseBadValue(session, value, "number", place, trail);
    default:
      if (isDate(value.raw, value.kind, session.dialect.leapSeconds === true)) return new DateText(value.raw);
      return refuseBadValue(session, value, "date or time", place, trail);
  }
}

function assignArray(session: Session, items: Value[], value: Value, place: Place, trail: Trail | undefined): void {
  const shape = place.shape();
  if (shape !== "list" && shape !== "interface") return refuseType(session, value, place, trail);
  const type = shape === "list" ? elementType(place.type) : "interface";
  const list: Decoded[] = [];
  session.refuseDepth(value, ++session.depth, trail);
  for (const [index, item] of items.entries()) {
    const element = Place.of(type, zero(type));
    assign(session, item, element, under(trail, index));
    list.push(element.get());
  }
  session.depth--;
  place.set(list);
}

function assignTable(session: Session, table: InlineTable, place: Place, trail: Trail | undefined): void {
  const shape = place.shape();
  if (shape === "interface") {
    const inner = Place.of("dynamic", place.get() ?? new Map());
    assignTable(session, table, inner, trail);
    return place.set(inner.get());
  }
  if (shape !== "struct" && shape !== "map") return refuseType(session, table, place, trail);
  if (place.get() === undefined) place.set(new Map());
  session.refuseDepth(table, ++session.depth, trail);
  for (const pair of table.pairs) bindPair(session, pair, place, trail);
  session.depth--;
}
