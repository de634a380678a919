import type { Key, Pair } from "../toml/node.ts";
import { assign, plainFor } from "./assign.ts";
import { belowValue } from "./below-value.ts";
import { fieldOf } from "./bind-table.ts";
import { refuseRedefinition } from "./redefinition.ts";
import { type Trail, pathOf, under, underAll } from "./trail.ts";
import type { Session } from "./session.ts";
import { type Decoded, elementType, Place, Struct, zero } from "./value.ts";

/** Reads the pairs up to the next header into a place. */
export function bindPairs(session: Session, place: Place): void {
  const bindRest = (): void => {
    while (session.peek()?.kind === "pair") {
      const pair = session.take() as Pair;
      noteTwice(session, pair);
      bindPair(session, pair, place, session.prefix);
    }
  };
  // After a pair that the loader refuses, the next ones are looked at all the same.
  while (session.peek()?.kind === "pair") session.attempt(bindRest);
}

/** Notes that a pair was written; stops where its key was before. */
export function noteTwice(session: Session, pair: Pair): void {
  const found = session.seen.pair(pair);
  if (!found) return;
  const names = pair.key.includes(found.key) ? pair.key : [found.key];
  refuseRedefinition(session, found, underAll(session.prefix, names));
}

/** Binds one pair, at the top of a table or inside an inline table. */
export function bindPair(session: Session, pair: Pair, place: Place, trail: Trail | undefined): void {
  const held = place.get();
  // Nearly all pairs stand in a struct.
  if (held instanceof Struct) followField(session, pair, 0, held, place.fixed, trail);
  else follow(session, pair, 0, place, trail);
  if (!session.skipping) return;
  session.skipping = false;
  session.skip(pair, trail);
}

function follow(session: Session, pair: Pair, at: number, place: Place, trail: Trail | undefined): void {
  if (at === pair.key.length) return assign(session, pair.value, place, trail);
  session.refuseDepth(pair, at, trail);
  const key = pair.key[at] as Key;
  switch (place.shape()) {
    case "struct":
      return followField(session, pair, at, place.get() as Struct, place.fixed, trail);
    case "map":
      return followEntry(session, pair, at, place, under(trail, key.name));
    case "interface": {
      const held = place.get();
      const inner = Place.of("dynamic", held instanceof Map ? held : new Map());
      follow(session, pair, at, inner, trail);
      return place.set(inner.get());
    }
    default:
      return session.refuse(key, belowValue(aboveOf(trail), key), trail);
  }
}

function followField(
  session: Session,
  pair: Pair,
  at: number,
  struct: Struct,
  fixed: boolean,
  above: Trail | undefined,
): void {
  const key = pair.key[at] as Key;
  const found = session.match(struct, key.name);
  if (!found) {
    session.skipping = true;
    return session.miss(pair, at, struct.table, pathOf(under(above, key.name)));
  }
  if (fixed && found.field.pointer && struct.values[found.index] === undefined) {
    session.crash(pair, "a second dotted key reaches into the same entry", under(above, key.name), {
      help: "give the entry a [table] header of its own",
    });
  }
  if (at === pair.key.length - 1) {
    session.bind(struct, found, pair, at, above);
    const plain = plainFor(found.kind, pair.value);
    if (plain !== undefined) {
      struct.values[found.index] = plain;
      return;
    }
  }
  follow(session, pair, at + 1, fieldOf(struct, found), under(above, key.name));
}

function followEntry(session: Session, pair: Pair, at: number, place: Place, trail: Trail | undefined): void {
  const key = pair.key[at] as Key;
  let map = place.get() as Map<string, Decoded> | undefined;
  if (!map) place.set((map = new Map()));
  const type = elementType(place.type);
  const isNew = at === pair.key.length - 1 || !map.has(key.name);
  const entry = isNew ? Place.of(type, zero(type)) : Place.of(type, map.get(key.name), true);
  follow(session, pair, at + 1, entry, trail);
  map.set(key.name, entry.get());
}

/** The name that a trail ends with. */
function aboveOf(trail: Trail | undefined): { name: string } | undefined {
  return trail && { name: String(trail.step) };
}
