import type { Slot } from "./dialect.ts";
import type { Header, Key } from "../toml/node.ts";
import { belowValue } from "./below-value.ts";
import { bindPairs } from "./bind-pair.ts";
import type { Layout } from "./layout.ts";
import type { Session } from "./session.ts";
import { type Decoded, elementType, Place, Struct, zero } from "./value.ts";

/*
 * Follows the headers of a file through the configuration's types, as go-toml v2 does; what it does with a place of the
 * wrong type (an error here, a crash there, nothing at all elsewhere) is its behaviour, not ours.
 * https://github.com/pelletier/go-toml/blob/v2.3.1/unmarshaler.go#L316
 */

type Step = (session: Session, header: Header, at: number, place: Place) => void;

/** Opens the table or array of tables that a header names, and reads the pairs below it. */
export function bindHeader(session: Session, header: Header, root: Place): void {
  if (header.kind === "array-table") return openElement(session, header, 0, root);
  const struct = structAt(session, header, root.get() as Struct);
  if (struct) bindPairs(session, Place.of({ table: struct.table }, struct));
  else openTable(session, header, 0, root);
}

/** The struct that a header leads to by way of structs alone, as most do; nothing where it goes another way. */
function structAt(session: Session, { key }: Header, root: Struct): Struct | undefined {
  let struct = root;
  for (const { name } of key) {
    const slot = session.match(struct, name);
    if (!slot?.isTable) return undefined;
    struct = (struct.values[slot.index] ??= new Struct(slot.layout as Layout)) as Struct;
  }
  return struct;
}

const openTable: Step = (session, header, at, place) => {
  if (place.shape() === "list") {
    const list = place.get() as Decoded[] | undefined;
    if (list?.length) return openTable(session, header, at, lastOf(place, list));
    return refuseTableInList(session, header, header.key[at - 1] as Key);
  }
  if (at < header.key.length) return step(session, header, at, place, openTable);
  bindPairs(session, place);
};

/** go-toml points at the key as it is written, and crashes where escapes make that another text. */
function refuseTableInList(session: Session, header: Header, key: Key): never {
  const stop = session.textOf(key).startsWith('"') && session.textOf(key).includes("\\") ? "crash" : "refuse";
  const name = session.textOf({ start: (header.key[0] as Key).start, end: key.end });
  return session[stop](key, `\`${key.name}\` is a list, so a table cannot go there`, session.prefix, {
    help: `write [[${name}]] for a list of tables, or a list in brackets after "="`,
  });
}

const openElement: Step = (session, header, at, place) => {
  if (at < header.key.length) return step(session, header, at, place, openCollection);
  bindPairs(session, place);
};

const openCollection: Step = (session, header, at, place) => {
  if (at === header.key.length) return append(session, header, place);
  if (place.shape() !== "list") return openElement(session, header, at, place);
  const list = place.get() as Decoded[] | undefined;
  if (list?.length) return openElement(session, header, at, lastOf(place, list));
  const key = header.key[at - 1] as Key;
  if (session.dialect.emptyListCrashes) {
    return session.crash(key, `\`${key.name}\` has no element yet that a table could go into`, session.prefix);
  }
  const element = fresh(place);
  openElement(session, header, at, element);
  if (!session.skipping) place.set([...(list ?? []), element.get()]);
};

function append(session: Session, header: Header, place: Place): void {
  const shape = place.shape();
  if (shape === "interface") {
    const inner = Place.of("dynamic", place.get() ?? []);
    append(session, header, inner);
    return place.set(inner.get());
  }
  const key = header.key[header.key.length - 1] as Key;
  if (shape !== "list") {
    return session.refuse(key, `\`${key.name}\` is not a list of tables`, session.prefix, {
      help:
        shape === "map"
          ? `write a table for each name, as in [${writtenName(session, header)}."name"]`
          : `write [${writtenName(session, header)}] with single brackets`,
    });
  }
  let list = (place.get() as Decoded[] | undefined) ?? [];
  if (session.clearing && list.length > 0) {
    if (place.fixed) session.crash(key, `\`${key.name}\` was set before under another spelling`, session.prefix);
    list = [];
    session.clearing = false;
    session.replaceList(header);
  }
  const element = fresh(place);
  openElement(session, header, header.key.length, element);
  list.push(element.get());
  place.set(list);
}

/** A new element for the list at a place. */
function fresh(place: Place): Place {
  const type = elementType(place.type);
  return type === "interface" ? Place.of("dynamic", new Map()) : Place.of(type, zero(type));
}

function lastOf(place: Place, list: Decoded[]): Place {
  return new Place(elementType(place.type), list, list.length - 1);
}

function writtenName(session: Session, { key }: Header): string {
  return session.textOf({ start: (key[0] as Key).start, end: (key[key.length - 1] as Key).end });
}

function step(session: Session, header: Header, at: number, place: Place, next: Step): void {
  session.refuseDepth(header, at, undefined);
  const key = header.key[at] as Key;
  switch (place.shape()) {
    case "struct": {
      const struct = place.get() as Struct;
      const found = session.match(struct, key.name);
      if (!found) {
        session.skipping = true;
        return session.miss(header, at, struct.table, session.seen.pathTo(at));
      }
      return next(session, header, at + 1, fieldOf(struct, found));
    }
    case "map":
      return stepIntoMap(session, header, at, place, next);
    case "interface": {
      const inner = Place.of("dynamic", place.get() ?? new Map());
      step(session, header, at, inner, next);
      return place.set(inner.get());
    }
    default:
      return session.crash(key, belowValue(header.key[at - 1], key), session.prefix);
  }
}

function stepIntoMap(session: Session, header: Header, at: number, place: Place, next: Step): void {
  const key = header.key[at] as Key;
  const held = place.get() as Map<string, Decoded> | undefined;
  const map = held ?? new Map<string, Decoded>();
  const type = elementType(place.type);
  const isList = next === openCollection && at === header.key.length - 1;
  const element =
    type === "interface"
      ? Place.of("dynamic", map.get(key.name) ?? (isList ? [] : new Map()), map.has(key.name))
      : Place.of(type, map.get(key.name) ?? zero(type));
  next(session, header, at + 1, element);
  map.set(key.name, element.get());
  // A new map is lost again when a key below it turned out to be unknown.
  if (!held && !session.skipping) place.set(map);
}

/** The place of a field; structs and pointers come into being when they are reached. */
export function fieldOf(struct: Struct, { index, kind, made, layout }: Slot): Place {
  if (made && struct.values[index] === undefined) struct.values[index] = layout ? new Struct(layout) : zero(kind);
  return new Place(kind, struct.values, index);
}
