import type { InlineTable, Key, Pair, Span, Statement, Value } from "../../toml/node.ts";

/** What a key of a tree holds: a table, an array of tables, or any other value. */
export type Held = Tree | Tree[] | Exclude<Value, InlineTable>;

/** A key of a tree, with the statement that wrote it first and its position there. */
export interface Entry {
  key: Key;
  statement: Statement;
  depth: number;
  held: Held;
}

/**
 * A table as go-toml v1 gathers it before it looks at any type.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/toml.go#L23
 */
export class Tree {
  /** Nothing may be added by a header or dotted key: it was written in braces, or made inside such a table. */
  readonly inline: boolean;
  /** Where it was made. */
  readonly span: Span;
  /** What stands in its braces, if it was written so. */
  readonly braces?: InlineTable;
  private held: Map<string, Entry> | undefined;

  constructor(span: Span, inline: boolean, braces?: InlineTable) {
    this.span = span;
    this.inline = inline;
    if (braces) this.braces = braces;
  }

  /** Its keys. Those in braces are put together when somebody asks, so that depth costs no stack. */
  get entries(): Map<string, Entry> {
    if (!this.held) {
      this.held = new Map();
      // The last of several equal keys wins. https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L429
      for (const pair of this.braces?.pairs ?? []) put(this, pair, heldBy(pair.value));
    }
    return this.held;
  }

  /** Sets the key that stands at a position of a statement. */
  set(statement: Statement, depth: number, held: Held): Entry {
    const key = statement.key[depth] as Key;
    const entry: Entry = { key, statement, depth, held };
    this.entries.set(key.name, entry);
    return entry;
  }
}

/** What a value is in a tree. An array is one of tables when it holds nothing but tables, and at least one. */
export function heldBy(value: Value): Held {
  if (value.kind === "inline-table") return treeOf(value);
  if (value.kind !== "array" || value.items.length === 0 || !value.items.every(isTable)) return value;
  return value.items.map(treeOf);
}

function treeOf(table: InlineTable): Tree {
  return new Tree(table, true, table);
}

function isTable(value: Value): value is InlineTable {
  return value.kind === "inline-table";
}

/**
 * Puts a value at the end of a key, making the tables on the way. A part that holds a value is passed over as if it were
 * not written.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/toml.go#L329
 */
export function put(from: Tree, statement: Statement, held: Held): void {
  let tree = from;
  const last = statement.key.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const key = statement.key[depth] as Key;
    const found = tree.entries.get(key.name) ?? tree.set(statement, depth, new Tree(key, false));
    tree = below(found.held) ?? tree;
  }
  tree.set(statement, last, held);
}

/** The table that further parts of a key lead into; of an array, its last. */
export function below(held: Held): Tree | undefined {
  return held instanceof Tree ? held : Array.isArray(held) ? held[held.length - 1] : undefined;
}

/** The pair that gives an entry its value; nothing when its key goes on, or stands in a header. */
export function pairOf({ statement, depth }: Entry): Pair | undefined {
  return statement.kind === "pair" && depth === statement.key.length - 1 ? statement : undefined;
}
