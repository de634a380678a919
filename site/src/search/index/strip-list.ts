import type { Strip } from "../../release-strip/strip.ts";
import type { IndexStrip } from "../search-index.ts";

/** Collects release strips; many things have the same. */
export class StripList {
  readonly strips: IndexStrip[] = [];

  /** The position of a strip in the list. */
  add({ cells, label }: Strip): number {
    const known = this.strips.findIndex((strip) => strip.label === label);
    return known < 0 ? this.strips.push({ cells: cells.map((cell) => cell[0]).join(""), label }) - 1 : known;
  }
}
