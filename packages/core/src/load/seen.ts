import { type Trail, under } from "./trail.ts";
import type { Header, Key, Pair, Value } from "../toml/node.ts";

interface Node {
  kind: "table" | "array-table" | "value";
  /** Named by a header, or closed by one: it cannot be opened again. */
  explicit: boolean;
  /** Elements of an array of tables so far. */
  count: number;
  children: Node[] | undefined;
  /** The children by name, once they are too many to look through. */
  index: Map<string, Node> | undefined;
  /** Where it was first written. */
  key: Key | undefined;
}

/** Which key is written a second time, and where it was written first. */
export interface Redefinition {
  key: Key;
  first?: Key;
  kind: "twice" | "value-is-no-table" | "table-again" | "array-and-table" | "inline";
}

function node(kind: Node["kind"], key: Key | undefined): Node {
  return { kind, explicit: false, count: 0, children: undefined, index: undefined, key };
}

const many = 12;

function find({ children, index }: Node, name: string): Node | undefined {
  if (index) return index.get(name);
  if (children) for (const child of children) if (child.key?.name === name) return child;
  return undefined;
}

function add(parent: Node, name: string, child: Node): Node {
  if (parent.children) parent.children.push(child);
  else parent.children = [child];
  if (parent.index) parent.index.set(name, child);
  else if (parent.children.length > many) {
    parent.index = new Map(parent.children.map((each): [string, Node] => [each.key?.name ?? "", each]));
  }
  return child;
}

/**
 * Says which keys go-toml v2 takes as written twice. It compares spellings, not the keys they stand for, so `debug` and
 * `DEBUG` are two keys to it; and it forgets what inline tables hold.
 * https://github.com/pelletier/go-toml/blob/v2.3.1/internal/tracker/seen.go
 */
export class SeenKeys {
  private readonly root = node("table", undefined);
  private current = this.root;
  /** Tables that dotted keys made below the current header. */
  private readonly dotted: Node[] = [];
  private keys: readonly Key[] = [];
  /** For each part of the current header, its position where it is an array of tables, else -1. */
  private positions: number[] = [];

  /** Notes a header; `first` says that its key was not there before. */
  header(header: Header): Redefinition | { first: boolean } {
    // They cannot be added to after the next header.
    for (const table of this.dotted) table.explicit = true;
    this.dotted.length = 0;
    this.keys = header.key;
    this.positions = [];
    let parent = this.root;
    const last = header.key.length - 1;
    for (let depth = 0; depth < last; depth++) {
      const key = header.key[depth] as Key;
      const found = find(parent, key.name);
      if (found?.kind === "value") return redefined("value-is-no-table", key, found);
      parent = found ?? add(parent, key.name, node("table", key));
      this.positions.push(parent.count - 1);
    }
    return this.open(header, header.key[last] as Key, parent);
  }

  private open({ kind }: Header, key: Key, parent: Node): Redefinition | { first: boolean } {
    const found = find(parent, key.name);
    if (found && found.kind !== kind) {
      return redefined(found.kind === "value" ? "value-is-no-table" : "array-and-table", key, found);
    }
    if (found && kind === "table" && found.explicit) return redefined("table-again", key, found);
    this.current = found ?? add(parent, key.name, node(kind, key));
    this.current.explicit = true;
    if (kind === "array-table") {
      this.current.count++;
      this.current.children = this.current.index = undefined;
    }
    this.positions.push(this.current.count - 1);
    return { first: !found };
  }

  /** Notes a pair under the header that came last. */
  pair(pair: Pair): Redefinition | undefined {
    return noteKey(this.current, pair, this.dotted) ?? noteTables(pair.value);
  }

  /**
   * The way to one part of the current header, or to all of it: below an array of tables, a header belongs to the element
   * that came last. The whole way ends with the position of an array of tables, a shorter one with a name.
   */
  trail(depth: number = this.keys.length): Trail | undefined {
    let trail: Trail | undefined;
    for (let i = 0; i < this.keys.length && i <= depth; i++) {
      trail = under(trail, (this.keys[i] as Key).name);
      const position = this.positions[i] ?? -1;
      if (position >= 0 && i < depth) trail = under(trail, position);
    }
    return trail;
  }
}

function noteKey(table: Node, pair: Pair, dotted: Node[]): Redefinition | undefined {
  let parent = table;
  const last = pair.key.length - 1;
  for (let i = 0; i < last; i++) {
    const key = pair.key[i] as Key;
    const found = find(parent, key.name);
    if (!found) {
      parent = add(parent, key.name, node("table", key));
      dotted.push(parent);
    } else if (found.kind !== "table") return redefined("value-is-no-table", key, found);
    else if (found.explicit) return redefined("table-again", key, found);
    else parent = found;
  }
  const key = pair.key[last] as Key;
  const found = find(parent, key.name);
  if (found) return redefined("twice", key, found);
  add(parent, key.name, node("value", key));
  return undefined;
}

/** Notes the inline tables in a value, each on its own. */
function noteTables(value: Value): Redefinition | undefined {
  if (value.kind !== "array" && value.kind !== "inline-table") return undefined;
  // A list of what is left to look at, so that deep nesting costs no stack.
  const left: Value[] = [value];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === "array") {
      for (const item of next.items) if (item.kind === "array" || item.kind === "inline-table") left.push(item);
    } else if (next.kind === "inline-table") {
      const inside = node("table", undefined);
      const dotted: Node[] = [];
      for (const pair of next.pairs) {
        const found = noteKey(inside, pair, dotted);
        if (found) return found;
        left.push(pair.value);
      }
    }
  }
  return undefined;
}

function redefined(kind: Redefinition["kind"], key: Key, found: Node): Redefinition {
  return found.key ? { kind, key, first: found.key } : { kind, key };
}
