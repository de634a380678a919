import type { TreeReading } from "../../toml/go-toml-1/read.ts";
import type { Header, Key, Pair, PlainValue, Statement } from "../../toml/node.ts";
import { belowValue } from "../below-value.ts";
import { refuseRedefinition } from "../redefinition.ts";
import type { Session } from "../session.ts";
import { type Trail, under } from "../trail.ts";
import { SeenHeaders } from "./seen-headers.ts";
import { below, type Entry, heldBy, put, Tree } from "./tree.ts";

/*
 * Puts statements together before any type is looked at, so that what is wrong below an unknown key counts too.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L87
 */

/** A table and the way to it. */
export interface Place {
  tree: Tree;
  trail: Trail | undefined;
  /** The value that stands in the way of the header, so that no pair can go below it. */
  blocked?: Entry | undefined;
}

/** The tree of a document, and the way to the table that was open at its end; notes what does not fit into the tree. */
export function buildTree(session: Session, { statements, large }: TreeReading): Place {
  const root: Place = { tree: new Tree({ start: 0, end: 0 }, false), trail: undefined };
  const seen = new SeenHeaders();
  const numbers = session.dialect.wrapsIntegers ? [] : large.toReversed();
  let place = root;
  // After a header that is refused, its pairs belong nowhere.
  let isOpen = true;
  for (const statement of statements) {
    if (statement.kind !== "pair") {
      isOpen = session.attempt(() => openHeader(session, root, seen, statement));
      if (isOpen) place = placeOf(root, statement);
      continue;
    }
    if (numbers.length > 0) refuseLarge(session, numbers, statement.end, trailOf(place, statement.key));
    if (isOpen) session.attempt(() => addPair(session, place, statement));
  }
  refuseLarge(session, numbers, Infinity, undefined);
  return { tree: root.tree, trail: place.trail };
}

/** Notes the numbers up to an offset; `numbers` holds the last of them first. */
function refuseLarge(session: Session, numbers: PlainValue[], end: number, trail: Trail | undefined): void {
  for (let next = numbers.at(-1); next && next.end <= end; next = numbers.at(-1)) {
    const number = next;
    numbers.pop();
    session.attempt(() => session.refuse(number, "this number does not fit into 64 bits", trail));
  }
}

function placeOf(root: Place, { key }: Header): Place {
  const { entry, isWhole } = follow(root.tree, key);
  const trail = trailOf(root, key);
  const tree = entry && below(entry.held);
  if (!entry || !tree || !isWhole) return { tree: root.tree, trail, blocked: entry };
  return { tree, trail: Array.isArray(entry.held) ? under(trail, entry.held.length - 1) : trail };
}

function openHeader(session: Session, root: Place, seen: SeenHeaders, header: Header): void {
  const width = header.kind === "array-table" ? 2 : 1;
  const name = session.textOf({ start: header.start + width, end: header.end - width });
  if (width === 2) return addElement(session, root, seen, header, name);
  if (!seen.table(name)) {
    const key = header.key[header.key.length - 1] as Key;
    const first = follow(root.tree, header.key).entry?.key;
    const trail = trailOf(root, header.key);
    refuseRedefinition(session, { kind: "table-again", key, first }, trail);
  }
  const entry = openTables(session, root, header, header.key);
  if (entry?.held instanceof Tree && entry.held.inline) refuseInline(session, root, header);
}

/** https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L99 */
function addElement(session: Session, root: Place, seen: SeenHeaders, header: Header, name: string): void {
  const key = header.key[header.key.length - 1] as Key;
  // A value that stands in the way is passed over here; the pairs of the table are refused later, if it has any.
  makeTables(root.tree, header, header.key.slice(0, -1));
  const { entry, isWhole } = follow(root.tree, header.key);
  if (!entry || !isWhole) put(root.tree, header, [new Tree(header, false)]);
  else if (Array.isArray(entry.held)) entry.held.push(new Tree(header, false));
  else {
    const kind = entry.held instanceof Tree ? "array-and-table" : "value-is-no-table";
    refuseRedefinition(session, { kind, key, first: entry.key }, trailOf(root, header.key));
  }
  seen.element(name);
}

/** https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L170 */
function addPair(session: Session, place: Place, pair: Pair): void {
  if (place.blocked) {
    const [key] = pair.key as [Key];
    session.refuse(key, belowValue(place.blocked.key, key), trailOf(place, pair.key));
  }
  const above = pair.key.slice(0, -1);
  const key = pair.key[above.length] as Key;
  const entry = above.length > 0 ? openTables(session, place, pair, above) : undefined;
  const table = entry ? (below(entry.held) as Tree) : place.tree;
  if (table.inline) refuseInline(session, place, pair);
  const twice = table.entries.get(key.name);
  if (twice) refuseRedefinition(session, { kind: "twice", key, first: twice.key }, trailOf(place, pair.key));
  table.set(pair, above.length, heldBy(pair.value));
}

/** Stops where something would be added to a table in braces; the first such table on the way is shown. */
function refuseInline(session: Session, place: Place, statement: Statement): never {
  let tree: Tree | undefined = place.tree;
  let key = statement.key[0] as Key;
  let entry: Entry | undefined;
  for (const next of statement.key) {
    if (tree?.inline) break;
    key = next;
    entry = tree?.entries.get(next.name);
    tree = entry && below(entry.held);
  }
  const trail = trailOf(place, statement.key);
  return refuseRedefinition(session, { kind: "inline", key, first: entry?.key }, trail);
}

/** The entry that keys lead to, or the last one on the way where one of them is not there or holds a value. */
function follow(from: Tree, keys: readonly Key[]): { entry: Entry | undefined; isWhole: boolean } {
  let tree: Tree | undefined = from;
  let entry: Entry | undefined;
  for (const { name } of keys) {
    const next: Entry | undefined = tree?.entries.get(name);
    if (!next) return { entry, isWhole: false };
    entry = next;
    tree = below(entry.held);
  }
  return { entry, isWhole: true };
}

/** Makes the tables that keys name and that are not there yet; stops at a value in the way. */
function openTables(session: Session, place: Place, statement: Statement, keys: readonly Key[]): Entry | undefined {
  const { entry, length } = makeTables(place.tree, statement, keys);
  if (length === keys.length) return entry;
  const key = keys[length] as Key;
  const trail = trailOf(place, statement.key);
  return refuseRedefinition(session, { kind: "value-is-no-table", key, first: entry?.key }, trail);
}

/**
 * Makes tables up to a value that stands in the way: says how many keys lead to tables, and where the last one looked at
 * leads. Those inside a table in braces count as written there.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/toml.go#L442
 */
function makeTables(
  from: Tree,
  statement: Statement,
  keys: readonly Key[],
): { entry: Entry | undefined; length: number } {
  let tree = from;
  let entry: Entry | undefined;
  for (const [depth, key] of keys.entries()) {
    const span = statement.kind === "pair" ? key : statement;
    entry = tree.entries.get(key.name) ?? tree.set(statement, depth, new Tree(span, tree.inline));
    const next = below(entry.held);
    if (!next) return { entry, length: depth };
    tree = next;
  }
  return { entry, length: keys.length };
}

/** The way that keys lead, with the positions of arrays of tables on it. */
function trailOf(place: Place, keys: readonly Key[]): Trail | undefined {
  let tree: Tree | undefined = place.tree;
  let { trail } = place;
  for (const [index, { name }] of keys.entries()) {
    trail = under(trail, name);
    const held: Entry["held"] | undefined = tree?.entries.get(name)?.held;
    if (Array.isArray(held) && index < keys.length - 1) trail = under(trail, held.length - 1);
    tree = held && below(held);
  }
  return trail;
}
