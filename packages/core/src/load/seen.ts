import { type Path, pathOf, type Trail, under, underAll } from "./trail.ts";
import type { Header, Key, Pair, Value } from "../toml/node.ts";

/** What a name stands for. */
type Named = TableNode | ValueNode;

/** A value, of which its key is all there is to know. */
class ValueNode {
  /** Where it was written. */
  readonly key: Key;
  /** What its table held before it. */
  readonly before: Named | undefined;

  constructor(key: Key, before: Named | undefined) {
    this.key = key;
    this.before = before;
  }
}

class TableNode {
  /** Where it was first written. */
  readonly key: Key;
  readonly before: Named | undefined;
  readonly kind: Header["kind"];
  /** Named by a header, or closed by one: it cannot be opened again. */
  explicit = false;
  /** Elements of an array of tables so far. */
  count = 0;
  /** The last of its children; the others hang on it, each on the one behind it. */
  last: Named | undefined = undefined;
  size = 0;
  /** The children by name, once they are too many to look through. */
  index: Map<string, Named> | undefined = undefined;

  constructor(kind: Header["kind"], key: Key, before: Named | undefined) {
    this.key = key;
    this.before = before;
    this.kind = kind;
  }

  /** As one element of an array of tables follows the other. */
  empty(): void {
    this.last = this.index = undefined;
    this.size = 0;
  }
}

const nowhere: Key = { name: "", start: 0, end: 0 };

/** Which key is written a second time, and where it was written first. */
export interface Redefinition {
  key: Key;
  first?: Key | undefined;
  kind: "twice" | "value-is-no-table" | "table-again" | "array-and-table" | "inline";
}

const many = 12;

function find({ last, index }: TableNode, name: string): Named | undefined {
  if (index) return index.get(name);
  let child = last;
  while (child && child.key.name !== name) child = child.before;
  return child;
}

function add(parent: TableNode, child: Named): void {
  parent.last = child;
  if (++parent.size > many) addToIndex(parent, child);
}

function addToIndex(parent: TableNode, last: Named): void {
  if (parent.index) return void parent.index.set(last.key.name, last);
  parent.index = new Map();
  for (let child: Named | undefined = last; child; child = child.before) parent.index.set(child.key.name, child);
}

function addTable(parent: TableNode, kind: Header["kind"], key: Key): TableNode {
  const table = new TableNode(kind, key, parent.last);
  add(parent, table);
  return table;
}

/**
 * Says which keys go-toml v2 takes as written twice. It compares spellings, not the keys they stand for, so `debug` and
 * `DEBUG` are two keys to it; and it forgets what inline tables hold.
 * https://github.com/pelletier/go-toml/blob/v2.3.1/internal/tracker/seen.go
 */
export class SeenKeys {
  private readonly root = new TableNode("table", nowhere, undefined);
  private current = this.root;
  /** Tables that dotted keys made below the current header. */
  private dotted: TableNode[] = [];
  /** The current header was not there before. */
  isNew = false;
  /** The way to the current header; below an array of tables, a header belongs to the element that came last. */
  way: Trail | undefined;

  /** Notes a header. */
  header({ key: keys, kind }: Header): Redefinition | undefined {
    this.closeDotted();
    this.way = undefined;
    let parent = this.root;
    const last = keys.length - 1;
    for (let depth = 0; depth < last; depth++) {
      const key = keys[depth] as Key;
      const found = find(parent, key.name);
      if (found && !(found instanceof TableNode)) {
        this.way = underAll(this.way, keys.slice(depth));
        return redefined("value-is-no-table", key, found);
      }
      parent = found ?? addTable(parent, "table", key);
      this.goInto(parent, key);
    }
    return this.open(kind, keys[last] as Key, parent);
  }

  /** Tables of dotted keys cannot be added to after the next header. */
  private closeDotted(): void {
    if (this.dotted.length === 0) return;
    for (const table of this.dotted) table.explicit = true;
    this.dotted = [];
  }

  private goInto({ count }: TableNode, { name }: Key): void {
    this.way = under(this.way, name);
    if (count > 0) this.way = under(this.way, count - 1);
  }

  private open(kind: Header["kind"], key: Key, parent: TableNode): Redefinition | undefined {
    const found = find(parent, key.name);
    if (found && (!(found instanceof TableNode) || found.kind !== kind || (kind === "table" && found.explicit))) {
      this.way = under(this.way, key.name);
      return redefined(whyNotOpened(found, kind), key, found);
    }
    this.current = found ?? addTable(parent, kind, key);
    this.current.explicit = true;
    this.isNew = !found;
    if (kind === "array-table") {
      this.current.count++;
      this.current.empty();
    }
    this.goInto(this.current, key);
    return undefined;
  }

  /** Notes a pair under the header that came last. */
  pair(pair: Pair): Redefinition | undefined {
    return noteKey(this.current, pair, this.dotted) ?? noteTables(pair.value);
  }

  /** The way to one part of the current header. */
  pathTo(depth: number): Path {
    const path: Path = [];
    let names = 0;
    for (const step of pathOf(this.way)) {
      if (typeof step === "string") names++;
      if (names > depth + 1 || (names === depth + 1 && typeof step === "number")) break;
      path.push(step);
    }
    return path;
  }
}

function whyNotOpened(found: Named, kind: Header["kind"]): Redefinition["kind"] {
  if (!(found instanceof TableNode)) return "value-is-no-table";
  return found.kind === kind ? "table-again" : "array-and-table";
}

function noteKey(table: TableNode, pair: Pair, dotted: TableNode[]): Redefinition | undefined {
  let parent = table;
  const last = pair.key.length - 1;
  for (let i = 0; i < last; i++) {
    const key = pair.key[i] as Key;
    const found = find(parent, key.name);
    if (!found) {
      parent = addTable(parent, "table", key);
      dotted.push(parent);
    } else if (!(found instanceof TableNode) || found.kind !== "table") {
      return redefined("value-is-no-table", key, found);
    } else if (found.explicit) return redefined("table-again", key, found);
    else parent = found;
  }
  const key = pair.key[last] as Key;
  const found = find(parent, key.name);
  if (found) return redefined("twice", key, found);
  add(parent, new ValueNode(key, parent.last));
  return undefined;
}

/** Notes the inline tables in a value, each on its own. */
function noteTables(value: Value): Redefinition | undefined {
  if (!holdsValues(value)) return undefined;
  // A list of what is left to look at, so that deep nesting costs no stack.
  const left: Value[] = [value];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === "array") {
      for (const item of next.items) if (holdsValues(item)) left.push(item);
    } else if (next.kind === "inline-table") {
      const inside = new TableNode("table", nowhere, undefined);
      const dotted: TableNode[] = [];
      for (const pair of next.pairs) {
        const found = noteKey(inside, pair, dotted);
        if (found) return found;
        left.push(pair.value);
      }
    }
  }
  return undefined;
}

/** Most values are plain, and so are those in most lists. */
function holdsValues(value: Value): boolean {
  if (value.kind === "inline-table") return true;
  return value.kind === "array" && value.items.some(({ kind }) => kind === "array" || kind === "inline-table");
}

function redefined(kind: Redefinition["kind"], key: Key, { key: first }: Named): Redefinition {
  return { kind, key, first };
}
