import type { Header, Key, Pair, Value } from "../toml/node.ts";

interface Node {
  kind: "table" | "array-table" | "value";
  /** Named by a header, or closed by one: it cannot be opened again. */
  explicit: boolean;
  /** Made by a dotted key. */
  dotted: boolean;
  children?: Map<string, Node>;
  /** Where it was first written. */
  key: Key | undefined;
}

/** Which key is written a second time, and where it was written first. */
export interface Redefinition {
  key: Key;
  first?: Key;
  kind: "twice" | "value-is-no-table" | "table-again" | "array-and-table";
}

function node(kind: Node["kind"], key: Key | undefined, explicit = false, dotted = false): Node {
  return { kind, explicit, dotted, key };
}

function add(parent: Node, name: string, child: Node): Node {
  parent.children ??= new Map();
  parent.children.set(name, child);
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

  /** Notes a header; `first` says that its key was not there before. */
  header(header: Header): Redefinition | { first: boolean } {
    close(this.current);
    let parent = this.root;
    for (const key of header.key.slice(0, -1)) {
      const found = parent.children?.get(key.name);
      if (found?.kind === "value") return redefined("value-is-no-table", key, found);
      parent = found ?? add(parent, key.name, node("table", key));
    }
    const key = header.key[header.key.length - 1] as Key;
    const found = parent.children?.get(key.name);
    if (!found) {
      this.current = add(parent, key.name, node(header.kind, key, true));
      return { first: true };
    }
    if (found.kind !== header.kind) {
      return redefined(found.kind === "value" ? "value-is-no-table" : "array-and-table", key, found);
    }
    if (header.kind === "array-table") delete found.children;
    else if (found.explicit) return redefined("table-again", key, found);
    found.explicit = true;
    this.current = found;
    return { first: false };
  }

  /** Notes a pair under the header that came last. */
  pair(pair: Pair): Redefinition | undefined {
    return noteKey(this.current, pair) ?? noteTables(pair.value);
  }
}

function noteKey(table: Node, pair: Pair): Redefinition | undefined {
  let parent = table;
  const last = pair.key.length - 1;
  for (const [i, key] of pair.key.entries()) {
    const found = parent.children?.get(key.name);
    if (!found) parent = add(parent, key.name, node("table", key, false, true));
    else if (i === last) return redefined("twice", key, found);
    else if (found.kind !== "table") return redefined("value-is-no-table", key, found);
    else if (found.explicit) return redefined("table-again", key, found);
    else parent = found;
  }
  parent.kind = "value";
  return undefined;
}

/** Notes the inline tables in a value, each on its own. */
function noteTables(value: Value): Redefinition | undefined {
  // A list of what is left to look at, so that deep nesting costs no stack.
  const left: Value[] = [value];
  for (let next = left.pop(); next; next = left.pop()) {
    if (next.kind === "array") {
      for (const item of next.items) if (item.kind === "array" || item.kind === "inline-table") left.push(item);
    } else if (next.kind === "inline-table") {
      const inside = node("table", undefined);
      for (const pair of next.pairs) {
        const found = noteKey(inside, pair);
        if (found) return found;
        left.push(pair.value);
      }
    }
  }
  return undefined;
}

/** A table that dotted keys made cannot be added to after the next header. */
function close(table: Node): void {
  for (const child of table.children?.values() ?? []) {
    if (child.dotted) {
      child.explicit = true;
      child.dotted = false;
    }
    close(child);
  }
}

function redefined(kind: Redefinition["kind"], key: Key, found: Node): Redefinition {
  return found.key ? { kind, key, first: found.key } : { kind, key };
}
