interface Node {
  seen: boolean;
  below: Map<string, Node> | undefined;
}

/**
 * The tables that have had a header. go-toml v1 compares their names as they are written, blanks and quotes included, and an
 * array of tables forgets what starts with its name and a dot.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/parser.go#L117
 */
export class SeenHeaders {
  private readonly root: Node = { seen: false, below: undefined };

  /** Notes a table; false when it was noted before. */
  table(name: string): boolean {
    const node = this.find(name);
    if (node.seen) return false;
    node.seen = true;
    return true;
  }

  /** Notes an array of tables. */
  element(name: string): void {
    const node = this.find(name);
    node.seen = true;
    node.below = undefined;
  }

  private find(name: string): Node {
    let node = this.root;
    for (const part of name.split(".")) {
      node.below ??= new Map();
      let next = node.below.get(part);
      if (!next) node.below.set(part, (next = { seen: false, below: undefined }));
      node = next;
    }
    return node;
  }
}
