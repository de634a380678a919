import type { Header } from "../toml/node.ts";

export type Path = (string | number)[];

/** Gives headers their paths: below an array of tables, a header belongs to the element that came last. */
export class HeaderPaths {
  /** Path of the table that the last header opened. */
  current: Path = [];
  private ends: number[] = [];
  private readonly counts = new Map<string, number>();

  enter(header: Header): void {
    this.current = [];
    this.ends = [];
    let spelled = "";
    for (const [depth, { name }] of header.key.entries()) {
      // With its length, no two paths are spelled alike.
      spelled += `${name.length}.${name}`;
      this.current.push(name);
      this.ends.push(this.current.length);
      const opens = header.kind === "array-table" && depth === header.key.length - 1;
      const count = this.counts.get(spelled);
      const index = opens ? (count ?? -1) + 1 : count;
      if (index === undefined) continue;
      if (opens) this.counts.set(spelled, index);
      this.current.push(index);
      spelled += `[${index}]`;
    }
  }

  /** The path up to one part of the last header's key, without the position of that part itself. */
  upTo(depth: number): Path {
    return this.current.slice(0, this.ends[depth]);
  }
}
