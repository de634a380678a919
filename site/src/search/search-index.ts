/** What the search knows; made when the site is built, and fetched when the search is first opened. */
export interface SearchIndex {
  /** The release strips that things have, each once. */
  strips: IndexStrip[];
  things: Thing[];
  errors: KnownError[];
}

export interface IndexStrip {
  /** One letter for each release line: the first of `works`, `absent` and `deprecated`. */
  cells: string;
  label: string;
}

export type ThingKind =
  | "key"
  | "table"
  | "cache"
  | "attribute"
  | "rule"
  | "preset"
  | "guide"
  | "release"
  | "editor"
  | "schema"
  | "page";

/** Something with a page, or a file, of its own. */
export interface Thing {
  kind: ThingKind;
  name: string;
  /** Its address below the root of the site: `rules/unknown-key/`. */
  at: string;
  /** One sentence. */
  text?: string;
  /** Other names: old spellings, flags, fields of Go structs. */
  also?: string[];
  /** The words that it takes as values. */
  values?: string[];
  /** Words that people use for it, beside those in `text`. */
  words?: string;
  type?: string;
  default?: string;
  /** What replaces it. */
  use?: string;
  /** Position in `strips`. */
  strip?: number;
  /** The same holds for the other worker, with `containerd` in place of `oci`. */
  twin?: true;
  /** Other caches that have the same attribute. */
  shared?: string[];
}

/** An error line, with one cause. */
export interface KnownError {
  text: string;
  cause: string;
  /** Position in `things` of the key, table or cache that it is about. */
  about: number;
}
