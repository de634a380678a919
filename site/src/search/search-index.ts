import type { Searched } from "@buildkit-config/core/search";

/** What the search knows; made when the site is built, and fetched when the search is first opened. */
export interface SearchIndex extends Searched {
  /** The release strips that things have, each once. */
  strips: IndexStrip[];
}

export interface IndexStrip {
  /** One letter for each release line: the first of `works`, `absent` and `deprecated`. */
  cells: string;
  label: string;
}
